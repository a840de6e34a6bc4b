import { act, renderHook } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, readLog, type Command, type Entry, type Rejection } from '../../src/core/index';
import { LONGEST_TEXT } from '../../src/core/shapes/textLength';
import { FrameContext, PlaceContext, type Frame, type Place } from '../../src/store/frame';
import { openStorage } from '../../src/store/storage/indexedStorage';
import { makeRunFile } from '../../src/store/share/makeRunFile';
import { adopt, begin, beginByLink, logOfRun, openRun, useRun } from '../../src/store/run';
import { redo, undo } from '../../src/store/travel';
import { visit } from '../../src/store/visit';
import { parseRunFile } from '../../src/store/share/runFile';
import { makeRunLink, parseRunLink } from '../../src/store/share/runLink';
import { readStored } from '../../src/store/storage/stored';
import { useCommand } from '../../src/store/useCommand';
import { LAW_RUNS, LAW_SEED } from '../core/laws/walk';
import { eventsOf, KELLEY_ADMIN, signIn } from '../kit/given';
import { anyCommand } from '../kit/random';
import { anyLog, logIn, starts } from './foreignRuns';
import { freshBrowser } from './tabs';

const PAGE = 'portal.azure.com';
const AT = '2026-01-01T12:00:00.000Z';
const profile = 'default';

/** What a page in a frame sends with. */
function page(address = PAGE): (command: Command) => Promise<Rejection | undefined> {
  const frame: Frame = {
    profile,
    go: () => undefined,
    link: () => ({ href: '', onClick: () => undefined }),
    notFound: null,
  };
  const place: Place = { address, params: {}, query: new URLSearchParams() };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FrameContext value={frame}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </FrameContext>
  );
  const { result } = renderHook(() => useCommand(), { wrapper });
  return async (command) => {
    await act(() => result.current.send(command));
    return result.current.rejection;
  };
}

async function newBrowser(): Promise<void> {
  freshBrowser();
  await openRun();
}

/** The present run is read from storage, file and link as it is here. */
async function expectReadBack(): Promise<void> {
  const log = logOfRun();
  const { id, run } = useRun.getState();
  expect((await readStored(await openStorage(), id)).log).toEqual(log);
  expect(logIn(parseRunFile(makeRunFile(log)))).toEqual(inJson(log));
  const link = makeRunLink(log, { main: PAGE }, starts);
  const linked = link === undefined ? run : readLog(logIn(parseRunLink(link, starts, AT)));
  expect(linked?.world).toEqual(run?.world);
}

// What cannot be counted is null in JSON, and not a number again when it is read.
function inJson(log: readonly Entry[]): unknown {
  return JSON.parse(JSON.stringify(log), (key, value: unknown) =>
    key === 'minutes' && value === null ? Number.NaN : value,
  );
}

const whatWasSaid = () => logOfRun().flatMap(({ what }) => ('command' in what ? [what.command.type] : []));

describe('whatever pages send, the log of it is read back from storage, file and link', () => {
  test('each command that there is', async () => {
    await newBrowser();
    await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
    const send = page();
    const oneOfEach = new Map<string, Command>();
    for (const one of fc.sample(anyCommand(), { seed: LAW_SEED, numRuns: 2_000 })) oneOfEach.set(one.type, one);
    for (const command of [signIn(KELLEY_ADMIN), ...oneOfEach.values()]) {
      expect((await send(command))?.code).not.toBe('not-recordable');
    }
    expect(new Set(whatWasSaid())).toEqual(new Set(oneOfEach.keys()));
    await expectReadBack();
  });

  test('any run, continued by any commands, visits, undo and redo', async () => {
    const move = fc.oneof(
      { weight: 6, arbitrary: anyCommand().map((command) => ({ command })) },
      { weight: 1, arbitrary: fc.constantFrom({ go: undo }, { go: redo }) },
      { weight: 1, arbitrary: fc.webPath().map((path) => ({ address: `${PAGE}${path}` })) },
    );
    const law = fc.asyncProperty(anyLog, fc.array(move, { maxLength: 12 }), async (log, moves) => {
      await newBrowser();
      await adopt(log);
      const send = page();
      const answers: unknown[] = [];
      for (const one of moves) {
        if ('command' in one) answers.push((await send(one.command))?.code);
        else if ('go' in one) await one.go(PAGE);
        else await visit(one.address);
      }
      expect(answers).not.toContain('not-recordable');
      await expectReadBack();
    });
    await fc.assert(law, { seed: LAW_SEED, numRuns: LAW_RUNS / 4 });
  });
});

const star = (service: string): Command => ({ type: 'toggleFavourite', profile, service });

describe('a text that is too long', () => {
  test.each([LONGEST_TEXT + 1, 5_000_000])(
    'is refused with a word, and the run kept: %i characters',
    async (length) => {
      await newBrowser();
      await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
      const send = page();
      await send(signIn(KELLEY_ADMIN));
      const before = useRun.getState().run?.world;
      expect(await send(star('x'.repeat(length)))).toEqual({ code: 'text-too-long', most: LONGEST_TEXT });
      expect(useRun.getState().run?.world).toBe(before);
      await expectReadBack();
    },
  );

  test('is not visited, and nothing is sent from a page whose address it is', async () => {
    await newBrowser();
    await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
    const before = logOfRun();
    const address = `${PAGE}/${'x'.repeat(5_000_000)}`;
    await visit(address);
    expect(await page(address)(signIn(KELLEY_ADMIN))).toEqual({ code: 'not-recordable' });
    expect(logOfRun()).toEqual(before);
  });
});

describe('what is typed to sign in', () => {
  test.each(['Secret@Pass1', 'my password@home', 'nobody@contoso.onmicrosoft.com'])(
    'is answered, and not written down where nobody is called so: %s',
    async (userName) => {
      await newBrowser();
      await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
      expect(await page()(signIn(userName))).toEqual({ code: 'account-unknown', userName });
      expect(logOfRun()[1]?.what).toEqual({
        type: 'refused',
        command: signIn(''),
        rejection: { code: 'account-unknown', userName: '' },
      });
      const { id } = useRun.getState();
      const stored = await (await openStorage()).read(id);
      expect(JSON.stringify([stored, makeRunFile(logOfRun())])).not.toContain(userName);
      await expectReadBack();
    },
  );
});

describe('half of a character', () => {
  const HALF = 'Jane \uD83D';

  test('is refused with a word, and nothing of it is written', async () => {
    await newBrowser();
    await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
    const send = page();
    await send(signIn(KELLEY_ADMIN));
    expect(await send(star(HALF))).toEqual({ code: 'text-malformed' });
    expect(logOfRun()).toHaveLength(2);
    await expectReadBack();
  });

  test('that was stored once is read as an unknown character', async () => {
    await newBrowser();
    await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
    await page()(signIn(KELLEY_ADMIN));
    const { id } = useRun.getState();
    const storage = await openStorage();
    const log = [...logOfRun()];
    log.push({
      ...log[1]!,
      seq: 2,
      what: {
        type: 'did',
        command: star(HALF),
        events: [{ type: 'FavouritesChanged', account: 'somebody', services: [HALF] }],
      },
    });
    expect(await storage.append(id, log, 2)).toEqual([]);
    const read = await readStored(storage, id);
    expect(read.log[2]?.what).toMatchObject({ command: { service: 'Jane \uFFFD' } });
    expect(logIn(parseRunFile(makeRunFile(read.log)))).toEqual(read.log);
  });
});

describe('an address that is longer than any that a page is at', () => {
  test.each([LONGEST_ADDRESS + 1, 100_000, 1_000_000])('is not noted: %i characters', async (length) => {
    await newBrowser();
    await begin('office-customer', eventsOf('office-customer'), PAGE, 'test');
    await visit(`${PAGE}/`.padEnd(length, 'x'));
    expect(logOfRun()).toHaveLength(1);
    await visit(`${PAGE}/`.padEnd(LONGEST_ADDRESS, 'x'));
    expect(logOfRun()).toHaveLength(2);
    await expectReadBack();
  });

  test('is cut short where a run begins at it', async () => {
    await newBrowser();
    await beginByLink('blank', eventsOf('blank'), `${PAGE}/`.padEnd(1_000_000, 'x'));
    expect(logOfRun()[0]?.page).toHaveLength(LONGEST_ADDRESS);
    await expectReadBack();
  });
});

test('a log that could not be read again is not kept', async () => {
  await newBrowser();
  const command = { type: 'letTimePass', minutes: 10, profile } as Command;
  const [first] = fc.sample(anyLog, { seed: 1, numRuns: 1 })[0] ?? [];
  const log = [first!, { ...first!, seq: 1, what: { type: 'did', command, events: [] } } as Entry];
  await expect(adopt(log)).rejects.toThrow('entry 1 could not be read again');
});
