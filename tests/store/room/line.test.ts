import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lineTo } from '../../../src/store/room/line';
import { fakeService, type FakeService } from '../../kit/fakeService';

const heard: string[] = [];
const HEARS = {
  onOpen: () => void heard.push('open'),
  onText: (text: string) => void heard.push(text),
  onBroken: () => void heard.push('broken'),
};
const JOIN = { type: 'join', pin: '482913', name: 'Noor', secret: 'f'.repeat(32) } as const;
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let service: FakeService;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  heard.length = 0;
  service = fakeService();
  service.isMute = true;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('a line to the room', () => {
  test('leads beside the page, whatever stands after the # of its address', async () => {
    globalThis.location.hash = '#/join/a-door';
    const line = lineTo('room/desk')(HEARS);
    const { address } = service.line();
    expect(new URL(address)).toMatchObject({ protocol: 'ws:', host: location.host, hash: '' });
    expect(address).toMatch(/\/room\/desk$/);
    line.close();
  });

  test('carries texts both ways once it is open, and nothing before', async () => {
    const line = lineTo('room')(HEARS);
    line.say(JSON.stringify(JOIN));
    expect(service.said()).toEqual([]);
    await after(0);
    line.say(JSON.stringify(JOIN));
    service.line().tellText('hello');
    service.line().tellText(new Blob(['not a text']));
    expect(service.said()).toEqual([JOIN]);
    expect(heard).toEqual(['open', 'hello']);
    line.close();
  });

  test('comes back after half a second, and more and more slowly where the service stays away', async () => {
    const line = lineTo('room')(HEARS);
    await after(0);
    service.isThere = false;
    service.line().cut();
    expect(heard).toEqual(['open', 'broken']);
    const waits: number[] = [];
    for (let tries = 2; tries < 9; tries += 1) {
      let waited = 0;
      for (; service.lines.length < tries; waited += 500) await after(500);
      waits.push(waited);
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
    line.close();
  });

  test('that came back once is as patient as a new one', async () => {
    const line = lineTo('room')(HEARS);
    service.isThere = false;
    service.line().cut();
    await after(500);
    service.isThere = true;
    await after(1_000);
    expect(heard.at(-1)).toBe('open');
    service.line().cut();
    const before = service.lines.length;
    await after(500);
    expect(service.lines).toHaveLength(before + 1);
    line.close();
  });

  test('on which nothing is said for long is broken, and one on which something is said is not', async () => {
    const line = lineTo('room')(HEARS);
    await after(40_000);
    service.line().tellText('beat');
    await after(40_000);
    expect(heard).toEqual(['open', 'beat']);
    await after(5_000);
    expect(heard).toEqual(['open', 'beat', 'broken']);
    expect(service.line().isClosed()).toBe(true);
    await after(500);
    expect(heard.at(-1)).toBe('open');
    line.close();
  });

  test('that was let go says nothing more, even late, and does not come back', async () => {
    const line = lineTo('room')(HEARS);
    await after(0);
    const gone = service.line();
    gone.cut();
    await after(500);
    gone.tellText('late');
    gone.cut();
    line.close();
    service.line().tellText('later');
    service.line().cut();
    await after(60_000);
    expect(heard).toEqual(['open', 'broken', 'open']);
    expect(service.lines).toHaveLength(2);
  });

  test('that is let go while it waits does not come back either', async () => {
    const line = lineTo('room')(HEARS);
    await after(0);
    service.line().cut();
    line.close();
    await after(60_000);
    expect(service.lines).toHaveLength(1);
  });
});
