import { describe, expect, test } from 'vitest';
import { addressOf, pathOf } from '../../src/shell/frame/address';

describe('the address in the real location', () => {
  test('leaves out what belongs to the simulator', () => {
    const location = { pathname: '/login.live.com', search: '?to=portal.azure.com&lang=nl&beside=portal.office.com' };
    expect(addressOf(location)).toBe('login.live.com?to=portal.azure.com');
  });

  test('has a path without its query', () => {
    expect(pathOf('login.live.com?to=portal.azure.com')).toBe('login.live.com');
  });
});
