import { describe, expect, test } from 'vitest';
import { azureSignUpOf, flawsOf, knownAboutYou, openPart, signedInAccount, type Command } from '../../src/core/index';
import { KELLEY } from '../../src/scenarios/cast';
import {
  ABOUT_KELLEY,
  givenStart,
  JANE_GOULD,
  KELLEY_ADMIN,
  KELLEY_OUTLOOK,
  PART,
  signIn,
  signOut,
  THREE_PARTS,
} from '../kit/given';

const kelley = (...commands: Command[]) => givenStart('office-customer', signIn(KELLEY_ADMIN), ...commands);
const openAfter = (...commands: Command[]) => openPart(azureSignUpOf(kelley(...commands).world, KELLEY.id));
const filledIn = (changes: Partial<typeof ABOUT_KELLEY>): Command => ({
  ...PART.aboutYou,
  aboutYou: { ...ABOUT_KELLEY, ...changes },
});

describe('the four parts of the Azure sign-up', () => {
  test('are about you, phone, card and agreement, in this order', () => {
    expect(openAfter()).toBe('about-you');
    expect(openAfter(PART.aboutYou)).toBe('phone');
    expect(openAfter(PART.aboutYou, PART.sendCode)).toBe('phone');
    expect(openAfter(PART.aboutYou, PART.sendCode, PART.wrongCode)).toBe('phone');
    expect(openAfter(PART.aboutYou, PART.sendCode, PART.rightCode)).toBe('card');
    expect(openAfter(...THREE_PARTS)).toBe('agreement');
  });

  test.each([
    ['sendCode', 'about-you'],
    ['rightCode', 'about-you'],
    ['wrongCode', 'about-you'],
    ['card', 'about-you'],
    ['agree', 'about-you'],
  ] as const)('%s waits for “about you”', (part, missing) => {
    kelley().when(PART[part]).rejected('earlier-part-missing', { part: missing });
  });

  test.each(['card', 'agree'] as const)('%s waits for the phone, also when a code is under way', (part) => {
    kelley(PART.aboutYou).when(PART[part]).rejected('earlier-part-missing', { part: 'phone' });
    kelley(PART.aboutYou, PART.sendCode).when(PART[part]).rejected('earlier-part-missing', { part: 'phone' });
  });

  test('the agreement waits for the card', () => {
    kelley(PART.aboutYou, PART.sendCode, PART.rightCode)
      .when(PART.agree)
      .rejected('earlier-part-missing', { part: 'card' });
  });

  test.each([
    ['aboutYou', 'about-you'],
    ['sendCode', 'phone'],
    ['rightCode', 'phone'],
    ['wrongCode', 'phone'],
    ['card', 'card'],
  ] as const)('%s is done once', (part, done) => {
    kelley(...THREE_PARTS)
      .when(PART[part])
      .rejected('part-already-done', { part: done });
  });

  test('a part that is done stays done while the next is open', () => {
    kelley(PART.aboutYou).when(PART.aboutYou).rejected('part-already-done', { part: 'about-you' });
    kelley(PART.aboutYou, PART.sendCode, PART.rightCode)
      .when(PART.sendCode)
      .rejected('part-already-done', { part: 'phone' });
  });

  test.each(['aboutYou', 'sendCode', 'rightCode', 'card', 'agree'] as const)('%s needs somebody signed in', (part) => {
    givenStart('office-customer').when(PART[part]).rejected('needs-sign-in');
    kelley(...THREE_PARTS, signOut())
      .when(PART[part])
      .rejected('needs-sign-in');
  });

  test('what was submitted is still there after signing out and in again', () => {
    const { world } = kelley(...THREE_PARTS, signOut(), signIn(KELLEY_ADMIN));
    expect(openPart(azureSignUpOf(world, KELLEY.id))).toBe('agreement');
  });

  test('each account has a sign-up of its own', () => {
    const jane = kelley(...THREE_PARTS, signIn(JANE_GOULD));
    jane.when(PART.card).rejected('earlier-part-missing', { part: 'about-you' });
    jane.when(PART.agree).rejected('earlier-part-missing', { part: 'about-you' });
  });
});

describe('about you', () => {
  test('is kept as it was typed', () => {
    kelley().when(PART.aboutYou).then({ type: 'AboutYouFilledIn', account: KELLEY.id, aboutYou: ABOUT_KELLEY });
  });

  test('asks for everything but the organization', () => {
    expect(flawsOf(ABOUT_KELLEY)).toEqual({});
    expect(flawsOf({ ...ABOUT_KELLEY, organization: '' })).toEqual({});
    for (const field of ['country', 'firstName', 'lastName', 'email', 'workPhone'] as const) {
      expect(flawsOf({ ...ABOUT_KELLEY, [field]: '' })).toEqual({ [field]: 'required' });
      expect(flawsOf({ ...ABOUT_KELLEY, [field]: ' \t ' })).toEqual({ [field]: 'required' });
    }
  });

  test.each([
    'kelley',
    'kelley@',
    '@outlook.com',
    'kelley@outlook',
    'kelley wall@outlook.com',
    'a@b@outlook.com',
    'a@b.',
  ])('“%s” is not an e-mail address', (email) => {
    expect(flawsOf({ ...ABOUT_KELLEY, email })).toEqual({ email: 'not-an-email' });
  });

  test.each(['kelley@outlook.com', ' kelley@outlook.com ', 'k.w+azure@mail.example.co.uk'])(
    '“%s” is an e-mail address',
    (email) => {
      expect(flawsOf({ ...ABOUT_KELLEY, email })).toEqual({});
    },
  );

  test.each(['9123 4567', '91234567', '(425) 555-0100', '555-0123', '+1 206 555 0150'])(
    'takes the work phone “%s”: it is nobody’s',
    (workPhone) => {
      expect(flawsOf({ ...ABOUT_KELLEY, workPhone })).toEqual({});
    },
  );

  test.each([
    '020 1234567',
    '+31 6 12345678',
    '(425) 882-8080',
    '555-0200',
    '1',
    'Kelley',
    'Kelley 555-0100',
    '+31 9123 4567',
  ])('refuses the work phone “%s”, which would be kept: it may be somebody’s', (workPhone) => {
    kelley()
      .when(filledIn({ workPhone }))
      .rejected('about-you-incomplete', { flaws: { workPhone: 'not-fictional' } });
  });

  test('takes a hundred characters in a field and no more', () => {
    const long = 'x'.repeat(100);
    expect(flawsOf({ ...ABOUT_KELLEY, firstName: long, organization: long })).toEqual({});
    expect(flawsOf({ ...ABOUT_KELLEY, firstName: `${long}x`, organization: `${long}x` })).toEqual({
      firstName: 'too-long',
      organization: 'too-long',
    });
  });

  test('with flaws is refused, and every flaw is named', () => {
    kelley()
      .when(filledIn({ firstName: '', email: 'kelley', workPhone: ' ' }))
      .rejected('about-you-incomplete', {
        flaws: { firstName: 'required', email: 'not-an-email', workPhone: 'required' },
      });
  });

  test('is prefilled with what the directory knows of an organizational account', () => {
    const account = signedInAccount(kelley().world, 'default');
    expect(account && knownAboutYou(account)).toEqual({
      country: 'US',
      firstName: 'Kelley',
      lastName: 'Wall',
      email: 'kelley@outlook.com',
      workPhone: '9123 4567',
      organization: '',
    });
  });

  test('is prefilled with the name and address of a Microsoft account', () => {
    const account = signedInAccount(givenStart('blank', signIn(KELLEY_OUTLOOK)).world, 'default');
    expect(account && knownAboutYou(account)).toEqual({
      country: 'US',
      firstName: 'Kelley',
      lastName: 'Wall',
      email: KELLEY_OUTLOOK,
      workPhone: '',
      organization: '',
    });
  });
});
