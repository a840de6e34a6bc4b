import { act, render, screen, waitFor, within } from '@testing-library/react';
import { HashRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/App';
import { loadMessages } from '../../src/i18n/messages';
import { START_STATES } from '../../src/scenarios/startStates';
import { loadSite, SITES } from '../../src/shell/frame/sites';
import { begin, openRun, useRun } from '../../src/store/run';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';
import { addressShown, worldNow } from '../kit/open';
import { textsOf } from '../i18n/texts';

const NINETEEN = Array.from({ length: 19 }, (_, at) => String(at + 1));

/** What is near is what the test says: there is no scrolling without a layout. */
const watched = new Map<Element, (near: boolean) => void>();

class Observer {
  readonly seen = new Set<Element>();
  readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
  }
  observe(element: Element) {
    this.seen.add(element);
    // Of an entry, only this is looked at; and of the observer, nothing.
    const say = (isIntersecting: boolean) =>
      this.tell([{ isIntersecting } as IntersectionObserverEntry], this as never);
    watched.set(element, say);
  }
  disconnect() {
    for (const element of this.seen) watched.delete(element);
  }
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', Observer));
afterEach(() => vi.unstubAllGlobals());

async function open(address: string, language: 'en' | 'nl' = 'en') {
  setLanguage(language);
  globalThis.location.hash = `#/${address}`;
  await Promise.all([
    ...(['rules', 'article'] as const).map((part) => loadMessages(language, part)),
    ...SITES.map((site) => loadSite(site, language)),
  ]);
  await openRun(async () => memoryStorage());
  await act(async () => {
    render(
      <HashRouter useTransitions={false}>
        <App />
      </HashRouter>,
    );
  });
  await screen.findByRole('main');
}

async function scrollTo(picture: Element, near = true) {
  await act(async () => watched.get(picture)?.(near));
}

const picturesDrawn = () => document.querySelectorAll('[data-figure]').length;

describe.each(['en', 'nl'] as const)('the article in %s', (language) => {
  test('has its nineteen figures with what is seen in them, and three ways on from each', async () => {
    await open('article', language);
    const texts = textsOf(language, 'article');
    const said = (key: string, number: string) => (texts[`article.${key}`] ?? '').replace('{number}', number);
    for (const number of NINETEEN) {
      expect(screen.getByRole('img', { name: texts[`article.alt.${number}`] ?? '' })).toBeVisible();
      const openHere = screen.getByRole('link', { name: said('openHere.named', number) });
      expect(openHere).toHaveAttribute('href', `#/figures/${number}/open`);
      const guided = screen.getByRole('link', { name: said('guidedHere.named', number) });
      expect(guided.getAttribute('href')).toMatch(/^#\/lessons\/[a-z-]+\/guided\/[a-z-]+$/);
      const fullSize = screen.getByRole('link', { name: said('fullSize.named', number) });
      expect(fullSize).toHaveAttribute('href', `#/figures/${number}`);
    }
  });

  test('has a way in at every step, and its headings in order', async () => {
    await open('article', language);
    const [scenario, step] = language === 'en' ? ['scenario 1', 'step'] : ['scenario 1', 'stap'];
    const ways = screen.getAllByRole('link', { name: new RegExp(`${step} \\d+ .*${scenario}$`) });
    expect(ways).toHaveLength(11);
    expect(ways[3]).toHaveAttribute('href', '#/lessons/office-first/guided/sign-in');

    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(document.title).toBe(textsOf(language, 'article')['article.title']);
  });
});

test('a figure is drawn while it is near, in a world of its own and out of reach', async () => {
  const [state] = START_STATES;
  if (!state) throw new Error('no start state');
  await open('article');
  await act(() => begin(state.id, state.events, state.page));
  expect(picturesDrawn()).toBe(0);

  const picture = screen.getByRole('img', { name: /^The tab USERS of Contoso in the classic portal/ });
  await scrollTo(picture);
  expect(picturesDrawn()).toBe(1);
  expect(picture).toHaveTextContent('Tricia Lawson');
  expect(picture.firstElementChild).toHaveAttribute('inert');
  expect(picture.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  // The run knows nothing of it.
  expect(worldNow().azureSubscriptions).toEqual([]);
  expect(worldNow().signedIn['default']).toBeUndefined();
  expect(useRun.getState().run?.length).toBe(1);

  await scrollTo(picture, false);
  expect(picturesDrawn()).toBe(0);
});

test('two figures are two worlds', async () => {
  await open('article');
  const one = screen.getByRole('img', { name: /^The tab USERS of Default Directory/ });
  const other = screen.getByRole('img', { name: /^A tree with the directory Contoso/ });
  await scrollTo(one);
  await scrollTo(other);
  expect(one).toHaveTextContent('kelley.wall@outlook.com');
  expect(one).not.toHaveTextContent('Jane Gould');
  expect(other).toHaveTextContent('Office 365 Business Premium');
});

test('on paper all of them are drawn, and no longer than that', async () => {
  await open('article');
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(picturesDrawn()).toBe(19);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(picturesDrawn()).toBe(0);
});

test('a part, a step and a figure have an address, which takes the keyboard there', async () => {
  await open('article?part=scenario-2');
  expect(screen.getByRole('heading', { name: 'Scenario 2: from Azure to Office 365' })).toHaveFocus();
  const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
  expect(contents.getByRole('link', { name: 'Which role do you have?' })).toHaveAttribute(
    'href',
    '#/article?part=your-role',
  );
  await act(async () => {
    globalThis.location.hash = '#/article?part=figure-7';
  });
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'figure-7'));
});

describe('a figure that is opened', () => {
  test('begins a free run in its world, on its page', async () => {
    await open('figures/9/open');
    expect(await screen.findByRole('textbox', { name: 'Address' })).toBeVisible();
    expect(addressShown()).toMatch(/^manage\.windowsazure\.com\/activedirectory\/contoso\/users\?/);
    expect(worldNow().azureSubscriptions).toHaveLength(1);
    expect(worldNow().signedIn['default']).toBeDefined();
    const { run } = useRun.getState();
    expect(run).toMatchObject({ start: 'office-customer', done: [] });
    expect(run?.lesson).toBeUndefined();
  });

  test('opens two pages beside each other where it is a picture of the background', async () => {
    await open('figures/19/open');
    await screen.findAllByRole('textbox', { name: 'Address' });
    expect(addressShown()).toContain('portal.azure.com/subscriptions');
    expect(addressShown()).toContain('beside=portal.office.com');
  });

  test('leads to the start page where there is no such figure', async () => {
    await open('figures/20/open');
    expect(await screen.findByRole('heading', { level: 1, name: /^OneTenant/ })).toBeVisible();
    expect(useRun.getState().status).toBe('no-run');
  });
});
