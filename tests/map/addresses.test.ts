import { matchPath } from 'react-router';
import { expect, expectTypeOf, test } from 'vitest';
import { addresses } from '../../src/map/addresses';
import { page } from '../../src/map/page';

const { classicPortal, azurePortal, signIn, officeSignUp } = addresses;

test('a page makes its addresses of the parts that its pattern names', () => {
  expect(addresses.azureCom.home()).toBe('azure.microsoft.com');
  expect(officeSignUp.form({ plan: 'business-premium' })).toBe('portal.office.com/signup/business-premium');
  expect(classicPortal.user({ directory: 'contoso', user: 'jane.gould', tab: 'profile' })).toBe(
    'manage.windowsazure.com/activedirectory/contoso/users/jane.gould/profile',
  );
});

test('what is given besides is the query', () => {
  expect(classicPortal.directory({ directory: 'contoso', tab: 'users', selected: 'ann', focused: 'jane' })).toBe(
    'manage.windowsazure.com/activedirectory/contoso/users?selected=ann&focused=jane',
  );
  expect(signIn.organizational({ to: azurePortal.subscriptions({ directory: 'contoso' }) })).toBe(
    'login.microsoftonline.com?to=portal.azure.com%2Fsubscriptions%3Fdirectory%3Dcontoso',
  );
});

test.each(['jane.gould', 'ann@outlook.com', 'a/b', 'a?b=c', 'c#d', '50%', 'é ñ'])(
  'the pattern matches “%s”',
  (user) => {
    const address = classicPortal.user({ directory: 'contoso', user, tab: 'devices' });
    const match = matchPath(`/${classicPortal.user.pattern}`, `/${address}`);
    expect(decodeURIComponent(match?.params.user ?? '')).toBe(user);
    expect(match?.params).toMatchObject({ directory: 'contoso', tab: 'devices' });
  },
);

test('an @ stays as it is read', () => {
  expect(classicPortal.userWithoutTab({ directory: 'contoso', user: 'ann@outlook.com' })).toMatch(/ann@outlook\.com$/);
});

test('a pattern may have some of its parts filled in', () => {
  expect(classicPortal.user.patternOf({ tab: 'activity' })).toBe(
    'manage.windowsazure.com/activedirectory/:directory/users/:user/activity',
  );
});

test('parts and queries are typed, and a part that is missing is an error', () => {
  expectTypeOf(officeSignUp.form).toBeCallableWith({ plan: 'e3', step: '2' });
  expectTypeOf<Parameters<typeof classicPortal.user>>().toEqualTypeOf<
    [given: { directory: string; user: string; tab: 'profile' | 'work-info' | 'devices' | 'activity' }]
  >();
  expect(() => page<{ order?: string }>('shop.example/orders/:order')()).toThrow(
    'an address of shop.example/orders/:order needs its order',
  );
});
