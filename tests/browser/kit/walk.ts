import type { CDPSession, Page } from '@playwright/test';

type Walk = { readonly hasEnded: () => boolean; readonly end: () => string[] };

declare global {
  var walk: Walk;
}

/** How many more steps are taken at once where a page has more places than are expected. */
const FURTHER_STEPS = 8;
const MOST_STEPS = 600;

/**
 * Walks by Tab through the whole window or the page in it. Answers with what somebody with a keyboard would miss: controls
 * that are not come to, or are not seen while the keyboard is there, and places that are not left again.
 */
export async function walkThrough(page: Page, place: 'body' | 'main'): Promise<string[]> {
  // One step to each place, and one out again.
  let atOnce = (await page.evaluate(beginWalk, place)) + 1;
  const session = await sessionOf(page);
  for (let steps = 0; steps < MOST_STEPS; steps += atOnce, atOnce = FURTHER_STEPS) {
    // Without waiting for each, which would take ten times as long.
    await Promise.all(Array.from({ length: atOnce }, () => pressTab(session)));
    if (await page.evaluate(() => globalThis.walk.hasEnded())) break;
  }
  return page.evaluate(() => globalThis.walk.end());
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

async function pressTab(session: CDPSession) {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  await Promise.all(
    (['rawKeyDown', 'keyUp'] as const).map((type) => session.send('Input.dispatchKeyEvent', { type, ...key })),
  );
}

/** Runs in the page, and so has all that it needs in it. Answers with how many places Tab should come to. */
function beginWalk(place: string): number {
  const root = document.querySelector<HTMLElement>(place) ?? document.body;
  const lengthOfName = 40;
  const nameOf = (element: Element) => {
    const text = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()} “${text.slice(0, lengthOfName)}”`;
  };

  const wanted = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (control) => {
      if (control.tabIndex < 0 || control.matches(':disabled') || control.closest('[inert]')) return false;
      // Of radio buttons, Tab comes to one of a group.
      return !control.matches('[type="radio"]') && control.checkVisibility({ visibilityProperty: true });
    },
  );
  const walked = new Set<Element>();
  const flaws: string[] = [];
  let end: string | undefined;

  const look = (control: HTMLElement) => {
    // By a ring around itself, what it draws over its row, or what stands around it.
    const around = [control, control.parentElement, control.parentElement?.parentElement].filter((one) => !!one);
    const styles = [...around.map((one) => getComputedStyle(one)), getComputedStyle(control, '::after')];
    const isMarked = styles.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
    if (!isMarked) flaws.push(`is not marked: ${nameOf(control)}`);

    const { x, y, width, height } = control.getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight - y) / 2);
    const isSeen = there && (control.contains(there) || there.contains(control));
    const isItsLabel = there?.closest('label')?.control === control;
    if (!isSeen && !isItsLabel) flaws.push(`is covered: ${nameOf(control)} by ${there ? nameOf(there) : 'nothing'}`);
  };

  root.tabIndex = -1;
  root.focus();
  const take = () => {
    const { activeElement: now } = document;
    if (!(now instanceof HTMLElement) || end !== undefined) return;
    const [first] = walked;
    if (now === first || now === document.body || !root.contains(now)) end = '';
    else if (walked.has(now)) end = `does not lead on: ${nameOf(now)}`;
    if (end !== undefined) return;
    walked.add(now);
    look(now);
  };
  // By then the browser has gone on, and scrolled.
  document.addEventListener('keyup', take);
  globalThis.walk = {
    hasEnded: () => end !== undefined,
    end: () => {
      document.removeEventListener('keyup', take);
      const missed = wanted.filter((control) => control.isConnected && !walked.has(control));
      return [...flaws, end ?? 'has no end', ...missed.map((one) => `is not come to: ${nameOf(one)}`)].filter(Boolean);
    },
  };
  return wanted.length;
}
