import { describe, expect, test } from 'vitest';
import { directoriesOf, type Command } from '../../src/core/index';
import { KELLEY, KELLEY_PERSONAL } from '../../src/scenarios/cast';
import { givenStart, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn, usersIn } from '../kit/given';

const create = (domainName: string, name = 'Fabrikam', country = 'NL'): Command => ({
  type: 'createDirectory',
  profile: 'default',
  name,
  domainName,
  country,
});
const personal = givenStart('bought-separately', signIn(KELLEY_OUTLOOK));

describe('a new directory', () => {
  test('has its maker as its first user and Global Admin', () => {
    const made = personal.after(create('Fabrikam', ' Fabrikam ')).world.directories.at(-1);
    expect(made).toMatchObject({ name: 'Fabrikam', initialDomain: 'fabrikam.onmicrosoft.com', country: 'NL' });
    expect(usersIn(made)).toMatchObject([
      { account: KELLEY_PERSONAL.id, source: 'microsoft-account', role: 'global-admin' },
    ]);
  });

  test('has a member of another directory as a guest', () => {
    const { world } = givenStart('azure-customer', signIn(KELLEY_ADMIN), create('fabrikam'));
    expect(usersIn(world.directories.at(-1))).toMatchObject([{ account: KELLEY.id, source: 'other-directory' }]);
    expect(directoriesOf(world, KELLEY.id).at(-1)?.name).toBe('Fabrikam');
  });

  test('needs a name, a country and a domain that is free', () => {
    personal.when(create('contoso')).rejected('domain-taken-meanwhile');
    for (const [domain, name, country] of [
      ['', 'Fabrikam', 'NL'],
      ['1abc', 'Fabrikam', 'NL'],
      ['fabrikam', ' ', 'NL'],
      ['fabrikam', 'Fabrikam', ''],
    ] as const) {
      personal.when(create(domain, name, country)).rejected('form-incomplete');
    }
    givenStart('bought-separately').when(create('fabrikam')).rejected('needs-sign-in');
  });

  test('is not the twenty-first of an account', () => {
    const many = Array.from({ length: 19 }, (_, at) => create(`fabrikam${at}`));
    personal
      .after(...many)
      .when(create('onemore'))
      .rejected('in-twenty-directories', { userName: KELLEY_OUTLOOK });
  });
});
