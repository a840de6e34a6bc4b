import { assert, property, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, parsePage } from '../../src/map/parseAddress';

describe('a typed address', () => {
  test.each([
    ['https://portal.azure.com/subscriptions', 'portal.azure.com/subscriptions'],
    ['  HTTP://Portal.Azure.COM/subscriptions/ ', 'portal.azure.com/subscriptions'],
    ['www.azure.microsoft.com', 'azure.microsoft.com'],
    ['login.live.com?to=portal.azure.com', 'login.live.com?to=portal.azure.com'],
    ['manage.windowsazure.com/@contoso#Workspaces/Users', 'manage.windowsazure.com/@contoso'],
    ['portal.azure.com//browse', 'portal.azure.com/browse'],
    ['azure.com', 'azure.microsoft.com'],
    ['https://www.azure.com/pricing/free-trial/', 'azure.microsoft.com/pricing/free-trial'],
    ['https://azure.microsoft.com/en-us/pricing/free-trial/', 'azure.microsoft.com/pricing/free-trial'],
    ['azure.microsoft.com/nl-nl/', 'azure.microsoft.com'],
    ['Office.com', 'products.office.com/business'],
    ['products.office.com', 'products.office.com/business'],
    ['https://products.office.com/en-us/business', 'products.office.com/business'],
    ['portal.office365.com', 'portal.office.com'],
    ['https://portal.office.com/adminportal/home#/users', 'portal.office.com/admin'],
    ['portal.microsoftonline.com/admin', 'portal.office.com/admin'],
    ['https://portal.office.com/AdminPortal/Home', 'portal.office.com/admin'],
    ['constructor', 'constructor.'],
    ['https://manage.windowsazure.com/', 'manage.windowsazure.com'],
    ['account.windowsazure.com', 'account.windowsazure.com/subscriptions'],
    ['https://account.azure.com/subscriptions', 'account.windowsazure.com/subscriptions'],
    ['https://portal.azure.com/?#blade/Microsoft_Azure_Support/HelpAndSupportBlade', 'portal.azure.com/support'],
    [
      'https://manage.windowsazure.com/@contoso.onmicrosoft.com#Workspaces/ActiveDirectoryExtension/directory',
      'manage.windowsazure.com/activedirectory',
    ],
    ['   ', ''],
    ['start/blank', 'start./blank'],
    ['Runs', 'runs.'],
    ['portal.azure.com/100%', 'portal.azure.com/100%25'],
    ['portal.azure.com/%ff', 'portal.azure.com/%25ff'],
    ['portal.azure.com/a%20b', 'portal.azure.com/a%20b'],
  ])('%j is meant as %j', (typed, address) => {
    expect(parseAddress(typed)).toBe(address);
  });

  test.each([
    'azure.com/en-us/nl-nl',
    'office.com',
    'account.azure.com',
    'portal.azure.com/#blade/Microsoft_Azure_Support',
  ])('leads to the same page when that is typed: %s', (typed) => {
    expect(parseAddress(parseAddress(typed))).toBe(parseAddress(typed));
  });

  test('is the same when it is typed again, whatever it is', () => {
    assert(
      property(webUrl(), (typed) => {
        expect(parseAddress(parseAddress(typed))).toBe(parseAddress(typed));
      }),
    );
  });
});

describe('a page of the simulated web', () => {
  test.each([
    ['https://Portal.Azure.com/subscriptions/', 'portal.azure.com/subscriptions'],
    ['azure.com', 'azure.microsoft.com'],
    ['login.live.com?to=portal.azure.com', 'login.live.com?to=portal.azure.com'],
    ['manage.windowsazure.com/activedirectory/contoso/users', 'manage.windowsazure.com/activedirectory/contoso/users'],
  ])('is what %j means', (typed, address) => {
    expect(parsePage(typed)).toBe(address);
  });

  test.each([
    '',
    'example.com',
    'join',
    '/room/0123456789ab.secret',
    'lessons/office-first/test',
    'onetenant.map',
    'portal.azure.com.example.com',
    'portal.azure.com/../../join',
    'portal.azure.com/./.',
    'javascript:alert(1)',
    'constructor',
  ])('is not meant by %j', (typed) => {
    expect(parsePage(typed)).toBeUndefined();
  });
});
