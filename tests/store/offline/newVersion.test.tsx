import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  lookOutForNewer,
  putOffNewVersion,
  takeNewVersion,
  useNewVersionOffer,
} from '../../../src/store/offline/newVersion';
import { begin, openRun } from '../../../src/store/run';
import { NOTHING, useRun } from '../../../src/store/runState';
import { memoryStorage } from '../../../src/store/storage/storage';

type Workers = Partial<Record<'active' | 'waiting' | 'installing', EventTarget>>;

const NO_WORKERS = { active: null, waiting: null, installing: null };

/** What a browser has of the worker of this program, as far as it is looked at. */
function browser(workers: Workers) {
  const registration = Object.assign(new EventTarget(), { ...NO_WORKERS, ...workers });
  const container = Object.assign(new EventTarget(), { getRegistration: async () => registration });
  // Both are browser objects with much more to them.
  const given = [registration, container] as unknown as [ServiceWorkerRegistration, ServiceWorkerContainer];
  return { registration, container, given };
}

const isOffered = () => renderHook(useNewVersionOffer).result.current;

beforeEach(() => {
  putOffNewVersion();
  useRun.setState(NOTHING, true);
});

test('the first version is no news, also when it takes the page over', () => {
  const next = new EventTarget();
  const { registration, container, given } = browser({ installing: next });
  lookOutForNewer(...given);
  Object.assign(registration, { installing: null, waiting: next });
  act(() => void next.dispatchEvent(new Event('statechange')));
  expect(isOffered()).toBe(false);
  act(() => void container.dispatchEvent(new Event('controllerchange')));
  expect(isOffered()).toBe(false);
});

test('a version that waits from before is offered, until it is put off', () => {
  lookOutForNewer(...browser({ active: new EventTarget(), waiting: new EventTarget() }).given);
  expect(isOffered()).toBe(true);
  act(putOffNewVersion);
  expect(isOffered()).toBe(false);
});

test('a version is offered once all of it is there, and not before', () => {
  const next = new EventTarget();
  const { registration, given } = browser({ active: new EventTarget() });
  lookOutForNewer(...given);
  Object.assign(registration, { installing: next });
  act(() => void registration.dispatchEvent(new Event('updatefound')));
  expect(isOffered()).toBe(false);
  Object.assign(registration, { installing: null, waiting: next });
  act(() => void next.dispatchEvent(new Event('statechange')));
  expect(isOffered()).toBe(true);
});

test('a version that another tab has taken is offered here too', () => {
  const { container, given } = browser({ active: new EventTarget() });
  lookOutForNewer(...given);
  act(() => void container.dispatchEvent(new Event('controllerchange')));
  expect(isOffered()).toBe(true);
});

test('it is not offered where a reload would lose the run', async () => {
  await openRun(async () => memoryStorage());
  lookOutForNewer(...browser({ active: new EventTarget(), waiting: new EventTarget() }).given);
  expect(isOffered()).toBe(true);
  await begin('blank', [], 'azure.microsoft.com');
  expect(isOffered()).toBe(false);
  useRun.setState({ lasting: true });
  expect(isOffered()).toBe(true);
});

test('the page is loaded again when the version that waited has taken over, and not before', async () => {
  const postMessage = vi.fn<(message: object) => void>();
  const reload = vi.fn<() => void>();
  const { container, given } = browser({ waiting: Object.assign(new EventTarget(), { postMessage }) });
  await takeNewVersion(given[1], reload);
  expect(postMessage).toHaveBeenCalledWith({ takeOver: true });
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

test('where nothing waits any more, the page is just loaded again', async () => {
  const reload = vi.fn<() => void>();
  await takeNewVersion(browser({}).given[1], reload);
  expect(reload).toHaveBeenCalledOnce();
});
