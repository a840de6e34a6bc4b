import { afterEach, expect, test, vi } from 'vitest';
import { leadsOthersHere } from '../../src/store/share/pageAddress';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['a server of this computer', 'http:', true, false],
  ['a file of this computer', 'file:', true, false],
  ['a server of the room', 'http:', false, true],
  ['a server of the world', 'https:', true, true],
])('an address of %s leads others here or not', (_where, protocol, isSecureContext, leads) => {
  vi.stubGlobal('location', { protocol });
  vi.stubGlobal('isSecureContext', isSecureContext);
  vi.stubGlobal('document', { querySelector: () => null });
  expect(leadsOthersHere()).toBe(leads);
});
