import { describe, expect, test } from 'vitest';
import {
  codeMatches,
  directoriesOf,
  flawsOfCustomer,
  flawsOfUserId,
  office365SignUpOf,
  signedInAccount,
  type Customer,
} from '../../src/core/index';
import { brokenInvariants } from '../../src/core/laws';
import { CONTOSO } from '../../src/scenarios/cast';
import {
  CUSTOMER,
  givenStart,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  signIn,
  signOut,
  STEP,
  type Given,
  usersIn,
} from '../kit/given';

const office = givenStart('azure-customer');
const steps = [STEP.introduce, STEP.choose, STEP.sendCode] as const;
const atCode = office.after(...steps);
const formOf = ({ world }: Given) => office365SignUpOf(world, 'default');
const inPrivate = steps.map((step) => ({ ...step, profile: 'inprivate' as const }));
const flaws = (name: string, domainName: string) => flawsOfUserId(office.world, { name, domainName });
const introduced = (phone: string) => office.when({ ...STEP.introduce, customer: { ...CUSTOMER, phone } });
const later = (minutes: number) => atCode.after({ type: 'letTimePass', minutes });

describe('a new customer of Office 365', () => {
  const bought = atCode.after(STEP.rightCode);

  test('gets a second directory, and is its first user and Global Admin', () => {
    expect(bought.world.directories).toHaveLength(office.world.directories.length + 1);
    const made = bought.world.directories.at(-1);
    expect(made).toMatchObject({
      name: 'Fabrikam',
      initialDomain: 'fabrikam.onmicrosoft.com',
      domains: ['fabrikam.onmicrosoft.com'],
      country: 'NL',
      enterpriseAgreement: false,
    });
    expect(usersIn(made)).toEqual([
      expect.objectContaining({
        userName: 'kelley@fabrikam.onmicrosoft.com',
        displayName: 'Kelley Wall',
        role: 'global-admin',
        source: 'directory',
        usageLocation: 'NL',
        alternateEmail: 'kelley@outlook.com',
        phone: '9123 4567',
        licences: [],
      }),
    ]);
  });

  test('is signed in as that user, and a member of that directory alone', () => {
    const account = signedInAccount(bought.world, 'default');
    expect(account?.userName).toBe('kelley@fabrikam.onmicrosoft.com');
    expect(directoriesOf(bought.world, account?.id ?? '').map(({ name }) => name)).toEqual(['Fabrikam']);
  });

  test('has the subscription there, and not in the directory that was there before', () => {
    const made = bought.world.directories.at(-1);
    expect(bought.world.office365Subscriptions).toEqual([
      expect.objectContaining({ directory: made?.id, plan: 'e3', seats: 25, trial: true }),
    ]);
    expect(bought.world.directories.find(({ id }) => id === CONTOSO.id)).toEqual(office.world.directories[0]);
  });

  test('has used up the form, and the trial of the plan in the new directory', () => {
    expect(formOf(bought)).toBeUndefined();
    bought.when(STEP.rightCode).rejected('earlier-step-missing');
    bought
      .when({ type: 'startOffice365Trial', profile: 'default', plan: 'e3' })
      .rejected('trial-already-used', { directory: 'Fabrikam' });
  });

  test('leaves a sound world, in which all ids are new', () => {
    expect(brokenInvariants(bought.world)).toEqual([]);
    expect(bought.world.issued).toBe(atCode.world.issued + 4);
    const [made] = bought.world.office365Subscriptions;
    const user = usersIn(bought.world.directories.at(-1))[0]?.id;
    expect(new Set([made?.id, made?.order, made?.directory, user]).size).toBe(4);
  });

  test('has no part of who was signed in before, a Microsoft account or not', () => {
    for (const who of [KELLEY_ADMIN, KELLEY_OUTLOOK]) {
      const after = office.after(signIn(who), ...steps, STEP.rightCode);
      expect(signedInAccount(after.world, 'default')?.userName).toBe('kelley@fabrikam.onmicrosoft.com');
      expect(after.world.office365Subscriptions[0]?.directory).toBe(after.world.directories.at(-1)?.id);
    }
  });

  test('is told apart by the domain in any letter case, and by trimmed names', () => {
    const typed = { ...CUSTOMER, company: ' Fabrikam ', firstName: ' Kelley', lastName: 'Wall ' };
    const after = office.after(
      { ...STEP.introduce, customer: typed },
      { ...STEP.choose, userId: { name: 'Kelley', domainName: 'FabriKam' } },
      STEP.sendCode,
      STEP.rightCode,
    );
    expect(after.world.directories.at(-1)).toMatchObject({
      name: 'Fabrikam',
      initialDomain: 'fabrikam.onmicrosoft.com',
      users: [[{ userName: 'Kelley@fabrikam.onmicrosoft.com', displayName: 'Kelley Wall' }]],
    });
  });
});

describe('signing in', () => {
  test('throws the half-filled form away', () => {
    const after = atCode.after(signIn(KELLEY_ADMIN));
    expect(formOf(after)).toBeUndefined();
    after.when(STEP.rightCode).rejected('earlier-step-missing');
    after.when(STEP.choose).rejected('earlier-step-missing');
  });

  test('throws away the form of its own profile only', () => {
    const both = atCode.after(...inPrivate).after(signIn(KELLEY_ADMIN));
    expect(both.world.office365SignUps.map(({ profile }) => profile)).toEqual(['inprivate']);
  });

  test('does so, and signing out does not', () => {
    const signedIn = office.after(signIn(KELLEY_ADMIN), ...steps).after(signOut());
    expect(formOf(signedIn)).toEqual(expect.objectContaining({ customer: CUSTOMER }));
  });
});

describe('the steps of the form', () => {
  test('come one after the other', () => {
    office.when(STEP.choose).rejected('earlier-step-missing');
    office.when(STEP.sendCode).rejected('earlier-step-missing');
    office.when(STEP.rightCode).rejected('earlier-step-missing');
    office.after(STEP.introduce).when(STEP.sendCode).rejected('earlier-step-missing');
    office.after(STEP.introduce).when(STEP.rightCode).rejected('earlier-step-missing');
    office.after(STEP.introduce, STEP.choose).when(STEP.rightCode).rejected('no-code-sent');
  });

  test('are forgotten when the first is done again', () => {
    const again = atCode.after({ ...STEP.introduce, plan: 'e1' });
    expect(formOf(again)).toEqual({ profile: 'default', plan: 'e1', customer: CUSTOMER });
  });

  test('take a new user ID any time before the end', () => {
    const again = atCode.after({ ...STEP.choose, userId: { name: 'kw', domainName: 'wingtip' } }, STEP.rightCode);
    expect(usersIn(again.world.directories.at(-1))[0]?.userName).toBe('kw@wingtip.onmicrosoft.com');
  });

  test('are refused as a whole where a field of the first has a flaw', () => {
    office.when({ ...STEP.introduce, customer: { ...CUSTOMER, company: '' } }).rejected('form-incomplete');
  });

  test('take a telephone number only where it is nobody’s, because it is kept', () => {
    for (const phone of ['0201234567', '+31 6 1234 5678', '(425) 882-8080']) {
      introduced(phone).rejected('form-incomplete');
      expect(flawsOfCustomer({ ...CUSTOMER, phone })).toEqual({ phone: 'not-fictional' });
    }
    for (const phone of ['9123 4567', '425 555 0100']) introduced(phone).thenWorld();
  });

  test.each(Object.keys(CUSTOMER) as (keyof Customer)[])('take a %s', (field) => {
    expect(flawsOfCustomer({ ...CUSTOMER, [field]: ' ' })).toEqual({ [field]: 'required' });
    expect(flawsOfCustomer({ ...CUSTOMER, [field]: 'a'.repeat(101) })).toEqual({ [field]: 'too-long' });
  });

  test('take an e-mail address that is one', () => {
    expect(flawsOfCustomer(CUSTOMER)).toEqual({});
    for (const email of ['kelley', 'kelley@outlook', '@outlook.com', 'kel ley@outlook.com']) {
      expect(flawsOfCustomer({ ...CUSTOMER, email })).toEqual({ email: 'not-an-email' });
    }
  });
});

describe('the user ID', () => {
  test.each([
    ['contoso', 'domain-taken'],
    ['CONTOSO', 'domain-taken'],
    ['', 'required'],
    ['fabri kam', 'domain-malformed'],
    ['fabrikam.com', 'domain-malformed'],
    ['2fabrikam', 'domain-malformed'],
    ['a'.repeat(28), 'domain-too-long'],
  ])('cannot have the domain “%s”: %s', (domainName, flaw) => {
    expect(flaws('kelley', domainName)).toEqual({ domainName: flaw });
    office
      .after(STEP.introduce)
      .when({ ...STEP.choose, userId: { name: 'kelley', domainName } })
      .rejected('form-incomplete');
  });

  test.each(['a', 'a'.repeat(27), 'fabrikam2016', 'Fabrikam'])('can have the domain “%s”', (domainName) => {
    expect(flaws('kelley', domainName)).toEqual({});
  });

  test.each(['kelley wall', 'kelley@fabrikam', 'kelley.', 'kelley+1', 'a'.repeat(65)])('is no “%s”', (name) => {
    expect(flaws(name, 'fabrikam')).toEqual({ name: 'name-malformed' });
  });

  test('tells the flaws of both its parts at once', () => {
    expect(flaws('', '')).toEqual({ name: 'required', domainName: 'required' });
  });

  test('is refused at the end where its domain was taken meanwhile, and can be chosen anew', () => {
    const other = { ...STEP.rightCode, profile: 'inprivate' } as const;
    const late = atCode.after(...inPrivate, other);
    late.when(STEP.rightCode).rejected('domain-taken-meanwhile');
    const anew = late.after({ ...STEP.choose, userId: { name: 'kelley', domainName: 'fabrikam2' } }, STEP.rightCode);
    expect(anew.world.directories.slice(-2).map(({ initialDomain }) => initialDomain)).toEqual([
      'fabrikam.onmicrosoft.com',
      'fabrikam2.onmicrosoft.com',
    ]);
  });
});

describe('the code of the last step', () => {
  test('goes to a made-up number that is not VOIP', () => {
    const ready = office.after(STEP.introduce, STEP.choose);
    ready.when({ ...STEP.sendCode, number: '(030) 123 4567' }).rejected('phone-not-fictional');
    ready.when({ ...STEP.sendCode, number: '(425) 555-0199' }).rejected('phone-is-voip');
  });

  test('counts as typed wrong, and is worthless after three times, until a new one comes', () => {
    atCode.when(STEP.wrongCode).then({ type: 'SignUpCodeMistyped', profile: 'default' });
    const usedUp = atCode.after(STEP.wrongCode, STEP.wrongCode, STEP.wrongCode);
    usedUp.when(STEP.rightCode).rejected('code-used-up');
    expect(usedUp.after(STEP.sendCode, STEP.rightCode).world.directories.at(-1)?.name).toBe('Fabrikam');
  });

  test('can be used for ten minutes', () => {
    expect(later(9).when(STEP.rightCode).thenWorld().directories.at(-1)?.name).toBe('Fabrikam');
    later(10).when(STEP.rightCode).rejected('code-expired');
  });

  test('is a new one each time, and blanks in it do not count', () => {
    const first = formOf(atCode)?.phone;
    const second = formOf(atCode.after(STEP.sendCode))?.phone;
    if (!first || !second) throw new Error('a code was sent');
    expect(second.code).not.toBe(first.code);
    expect(codeMatches(second, ` ${second.code.slice(0, 3)} ${second.code.slice(3)} `)).toBe(true);
    expect(codeMatches(second, first.code)).toBe(false);
  });
});
