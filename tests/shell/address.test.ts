import { assert, property, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, parseAddress, pathOf } from '../../src/shell/frame/address';

describe('a typed address', () => {
  test.each([
    ['https://portal.azure.com/subscriptions', 'portal.azure.com/subscriptions'],
    ['  HTTP://Portal.Azure.COM/subscriptions/ ', 'portal.azure.com/subscriptions'],
    ['www.azure.microsoft.com', 'azure.microsoft.com'],
    ['login.live.com?to=portal.azure.com', 'login.live.com?to=portal.azure.com'],
    ['manage.windowsazure.com/@contoso#Workspaces/Users', 'manage.windowsazure.com/@contoso'],
    ['portal.azure.com//browse', 'portal.azure.com/browse'],
    ['   ', ''],
    ['start/blank', 'start./blank'],
    ['Runs', 'runs.'],
    ['portal.azure.com/100%', 'portal.azure.com/100%25'],
    ['portal.azure.com/%ff', 'portal.azure.com/%25ff'],
    ['portal.azure.com/a%20b', 'portal.azure.com/a%20b'],
  ])('%j is meant as %j', (typed, address) => {
    expect(parseAddress(typed)).toBe(address);
  });

  test('is the same when it is typed again, whatever it is', () => {
    assert(
      property(webUrl(), (typed) => {
        expect(parseAddress(parseAddress(typed))).toBe(parseAddress(typed));
      }),
    );
  });
});

describe('the address in the real location', () => {
  test('leaves out what belongs to the simulator', () => {
    const location = { pathname: '/login.live.com', search: '?to=portal.azure.com&lang=nl&beside=portal.office.com' };
    expect(addressOf(location)).toBe('login.live.com?to=portal.azure.com');
  });

  test('has a path without its query', () => {
    expect(pathOf('login.live.com?to=portal.azure.com')).toBe('login.live.com');
  });
});
