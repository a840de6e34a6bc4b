import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { App } from '../../src/App';
import type { Brand, Command, Event } from '../../src/core/index';
import { loadMessages } from '../../src/i18n/messages';
import { startState, type StartStateId } from '../../src/scenarios/startStates';
import { loadSite, SITES } from '../../src/shell/frame/sites';
import { begin, openRun, useRun } from '../../src/store/run';
import { send } from '../../src/store/send';
import { setLanguage } from '../../src/store/settings';
import { memoryStorage } from '../../src/store/storage/storage';

type Given = {
  readonly start?: StartStateId;
  /** What else had happened when the run began. */
  readonly besides?: readonly Event[];
  readonly brand?: Brand;
  /** Who is signed in when the page is opened, by user name. */
  readonly as?: string;
  /** Commands that were answered before the page is opened. */
  readonly after?: readonly Command[];
  readonly language?: 'en' | 'nl';
  /** Sites that are not loaded beforehand, by name. */
  readonly yetToLoad?: readonly string[];
};

/** Opens the whole simulator at a simulated address, as a visitor with a link would, on a run of its own. */
export async function openAt(
  address: string,
  { start = 'office-customer', besides = [], brand, as, after = [], language = 'en', yetToLoad = [] }: Given = {},
) {
  const state = startState(start);
  if (!state) throw new Error(`no start state ${start}`);
  setLanguage(language);
  // Loaded beforehand, so that no click of a test waits for a chunk outside of React's act.
  await Promise.all([
    loadMessages(language, 'rules'),
    // Left in the middle by a file of tests that ends, it would be missing to those that follow.
    import('../../src/classroom/start/Sandbox'),
    ...SITES.filter(({ name }) => !yetToLoad.includes(name)).map((site) => loadSite(site, language)),
  ]);
  await openRun(async () => memoryStorage());
  await begin(state.id, [...state.events, ...besides], address, 'test', { brand });
  const signIn: Command[] = as ? [{ type: 'signIn', profile: 'default', userName: as }] : [];
  for (const command of [...signIn, ...after]) {
    const answer = await send(command, address);
    if ('rejection' in answer) throw new Error(`${command.type} was refused: ${answer.rejection.code}`);
  }

  return openPage(address);
}

/** Opens the simulator at an address, in the run that there is. */
export async function openPage(address: string) {
  globalThis.location.hash = `#/${address}`;
  const user = userEvent.setup();
  await act(async () => {
    render(
      <HashRouter useTransitions={false}>
        <App />
      </HashRouter>,
    );
  });
  await screen.findByRole('main');
  // And what follows on its being shown: its title, the focus, a visit.
  await act(async () => undefined);
  return user;
}

/** The simulated address that the main frame shows. */
export function addressShown(): string {
  return globalThis.location.hash.replace(/^#\//, '');
}

/** The world as the store holds it. */
export function worldNow() {
  const { run } = useRun.getState();
  if (!run) throw new Error('there is no run');
  return run.world;
}
