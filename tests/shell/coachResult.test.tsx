import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadLesson } from '../../src/scenarios/lessonList';
import { doStep, submit } from '../../src/store/lesson';
import { useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { worldNow } from '../kit/open';
import { openLesson } from '../kit/openLesson';

const LESSON = await loadLesson('office-first');
const PAGE = 'login.live.com';
const result = async () => within(await screen.findByRole('dialog', { name: /^Result/ }));

async function handInAfterPersonal() {
  await openLesson('office-first', { mode: 'practice' });
  await act(async () => {
    await send({ type: 'signIn', profile: 'default', userName: 'kelley.wall@outlook.com', kind: 'microsoft' }, PAGE);
    await send({ type: 'createResourceGroup', profile: 'default', subscription: 'x', group: 'g', location: 'l' }, PAGE);
    await submit();
  });
}

test('tells each goal with its points, both pictures, and the wrong turn for what it is', async () => {
  await handInAfterPersonal();
  const card = await result();
  expect(card.getByText('0 of 100 points')).toBeVisible();
  expect(card.getAllByRole('listitem').filter((one) => one.textContent.startsWith('Not yet met:'))).toHaveLength(3);
  const pictureOf = async (title: string) => (await card.findByText(title)).closest('figure');
  expect(await pictureOf('At the start')).toHaveTextContent('Contoso');
  expect(await pictureOf('At the end')).toHaveTextContent('Contoso');
  expect(card.getByRole('heading', { name: 'Wrong turns' })).toBeVisible();
  expect(card.getByText(/A personal account is signed in/)).toBeVisible();
  expect(card.getByRole('heading', { name: 'What was refused, and why' })).toBeVisible();
  // Who has not passed may try again, or watch.
  expect(card.queryByText('The solution, step by step')).not.toBeInTheDocument();
});

test('opens “What if?” at the choice that a wrong turn rests on', async () => {
  await handInAfterPersonal();
  const signedIn = worldNow().signedIn['default'];
  expect(signedIn).toBeDefined();
  const [link] = (await result()).getAllByRole('link', { name: /^What if\? A personal account/ });
  expect(link?.getAttribute('href')).toMatch(/[?&]whatif=\d+/);
});

test('looks at the moment of what was refused: the world that it was refused in', async () => {
  await handInAfterPersonal();
  const { done } = useRun.getState().run ?? {};
  const links = (await result()).getAllByRole('link', { name: /^Look at that moment/ });
  expect(links.map((link) => link.getAttribute('href')).at(-1)).toMatch(
    new RegExp(`[?&]timeline=&at=${done?.at(-1)?.seq}$`),
  );
});

test('leads on to another lesson, another mode and another choice, and shows the solution', async () => {
  await openLesson('office-first', { mode: 'guided' });
  await act(async () => {
    for (const { id, does } of LESSON.steps) for (const at of does.keys()) await doStep(id, at);
  });
  const card = await result();
  expect(card.getByText('100 of 100 points')).toBeVisible();
  const linkTo = (name: string) => card.getByRole('link', { name }).getAttribute('href');
  expect(linkTo('Next lesson: Azure first, then Office 365')).toBe('#/lessons/azure-first/guided');
  expect(linkTo('The same lesson: Test')).toBe('#/lessons/office-first/test');
  expect(linkTo('The report, to print or to save')).toBe('#/report');
  expect(linkTo('What if another account had been chosen?')).toMatch(/whatif=\d+/);
  const solution = card.getByText('The solution, step by step').closest('details');
  expect(within(solution ?? document.body).getAllByRole('listitem', { hidden: true })).toHaveLength(
    LESSON.steps.length,
  );
  expect(within(solution ?? document.body).getByText('Watch the solution')).toHaveAttribute(
    'href',
    '#/lessons/office-first/watch',
  );
});
