import { beforeEach, expect, test, vi } from 'vitest';

const PROGRAM = 'https://example.com/assets/first-1.js';

/** A browser that keeps what it is asked to, and what it was asked and told. */
function browser() {
  const active = { postMessage: vi.fn<(message: object) => void>() };
  const registration = Object.assign(new EventTarget(), { active, waiting: null, installing: null });
  const register = vi.fn<(script: string) => Promise<object>>(async () => registration);
  vi.stubGlobal('navigator', { serviceWorker: Object.assign(new EventTarget(), { register }) });
  return { register, active };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('PROD', true);
  // Not in the page: there it would be loaded.
  const script = Object.assign(document.createElement('script'), { src: PROGRAM });
  vi.spyOn(document, 'querySelector').mockReturnValue(script);
  return () => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    delete document.documentElement.dataset['oneFile'];
  };
});

async function keepTwice(): Promise<void> {
  const { keepOffline } = await import('../../../src/store/offline/keepOffline');
  keepOffline();
  keepOffline();
}

test('the browser is asked once to keep the program, and told which one runs here', async () => {
  const { register, active } = browser();
  await keepTwice();
  await vi.waitFor(() => expect(active.postMessage).toHaveBeenCalledExactlyOnceWith({ program: PROGRAM }));
  expect(register).toHaveBeenCalledExactlyOnceWith('./sw.js');
});

test.each([
  ['has no such worker', () => vi.stubGlobal('navigator', {})],
  ['refuses it', () => browser().register.mockRejectedValue(new DOMException('no', 'SecurityError'))],
])('nothing breaks where a browser %s', async (_, given) => {
  given();
  // What is rejected and not caught fails the test.
  await expect(keepTwice()).resolves.toBeUndefined();
});

test.each([
  ['the program is one file', () => void (document.documentElement.dataset['oneFile'] = '')],
  ['another page has it in a frame', () => vi.stubGlobal('parent', {})],
  ['it is no build', () => vi.stubEnv('PROD', false)],
])('nothing is kept where %s', async (_, given) => {
  const look = vi.fn<() => undefined>();
  vi.stubGlobal('navigator', Object.defineProperty({}, 'serviceWorker', { get: look }));
  given();
  await keepTwice();
  expect(look).not.toHaveBeenCalled();
});
