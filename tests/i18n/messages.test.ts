import { describe, expect, test } from 'vitest';
import { createIntl } from 'react-intl';
import type { CardFlaw, PasswordFlaw, Rejection, Role, UserIdFlaws } from '../../src/core/index';
import type { Deed, Flaw } from '../../src/core/shapes/words';
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import { addLessonMessages } from '../../src/i18n/lessonMessages';
import { addRoomMessages } from '../../src/i18n/roomMessages';
import { loadMessages, type Part } from '../../src/i18n/messages';
import { SITES } from '../../src/shell/frame/sites';
import { needsOf, partsOf, TEXTS, textsOf } from './texts';

/** The facts of every reason, as its sentence may use them. A new code does not compile without its line here. */
const REASONS: Record<Rejection['code'], readonly string[]> = {
  'not-recordable': [],
  'text-malformed': [],
  'text-too-long': ['most number'],
  'needs-sign-in': [],
  'account-unknown': ['userName argument'],
  'account-of-other-kind': ['kind select(microsoft|other)', 'userName argument'],
  'needs-organizational-account': ['userName argument'],
  'needs-microsoft-account': ['userName argument'],
  'two-accounts-of-this-name': ['userName argument'],
  'sign-in-blocked': ['userName argument'],
  'not-eligible-for-free-trial': ['userName argument'],
  'enterprise-agreement': ['directory argument'],
  'about-you-incomplete': [],
  'earlier-part-missing': ['part select(card|other|phone)'],
  'part-already-done': ['part select(card|other|phone)'],
  'phone-not-fictional': [],
  'phone-is-voip': [],
  'no-code-sent': [],
  'code-expired': [],
  'code-used-up': [],
  'card-declined': [],
  'card-prepaid': [],
  'needs-agreement': [],
  'time-moves-forward': [],
  'date-too-far': [],
  'form-incomplete': [],
  'earlier-step-missing': [],
  'domain-taken-meanwhile': [],
  'needs-role': ['deed argument', 'role argument'],
  'needs-global-admin-for-admins': ['userName argument'],
  'trial-already-used': ['directory argument'],
  'no-trial-of-plan': ['directory argument', 'plan argument'],
  'trial-over': ['plan argument'],
  'trial-already-extended': ['plan argument'],
  'seats-missing': [],
  'too-many-seats': ['most plural'],
  'directory-unknown': [],
  'user-gone': [],
  'user-name-missing': [],
  'user-name-malformed': [],
  'user-name-taken': ['userName argument'],
  'domain-unknown': ['domain argument'],
  'display-name-missing': [],
  'alternate-email-malformed': [],
  'in-twenty-directories': ['userName argument'],
  'last-global-admin': [],
  'not-to-oneself': [],
  'password-kept-elsewhere': ['userName argument'],
  'needs-usage-location': [],
  'no-free-licence': ['free plural'],
  'subscription-unknown': [],
  'subscription-canceled': [],
  'subscription-not-canceled': [],
  'subscription-not-reactivated': [],
  'azure-subscription-disabled': ['subscription argument'],
  'subscription-disabled': ['plan argument'],
  'subscription-not-a-trial': [],
  'subscription-name-missing': [],
  'needs-account-administrator': [],
  'needs-service-administrator': ['subscription argument'],
  'needs-subscription-administrator': [],
  'directory-unchanged': ['directory argument'],
  'no-association': [],
  'already-in-directory': ['directory argument'],
  'address-of-global-admin': ['directory argument', 'userName argument'],
  'address-in-directory': ['directory argument', 'userName argument'],
  'account-of-other-organization': ['userName argument'],
  'already-administrator': ['userName argument'],
  'too-many-co-administrators': ['most number'],
  'group-name-missing': [],
  'group-name-malformed': [],
  'group-name-taken': ['group argument'],
  'group-unknown': [],
  'needs-contributor': ['subscription argument'],
  'needs-owner': ['group argument'],
  'needs-subscription-owner': ['subscription argument'],
  'access-already-given': ['userName argument'],
};
const FLAWS: Record<Flaw | CardFlaw | PasswordFlaw | NonNullable<UserIdFlaws[keyof UserIdFlaws]>, true> = {
  required: true,
  'not-an-email': true,
  'not-fictional': true,
  'too-long': true,
  'card-not-for-training': true,
  'card-expired': true,
  'not-three-digits': true,
  'not-your-name': true,
  'name-malformed': true,
  'domain-malformed': true,
  'domain-too-long': true,
  'domain-taken': true,
  'password-too-weak': true,
  'passwords-differ': true,
  'password-not-for-training': true,
};
const ROLES: Record<Role, true> = {
  user: true,
  'global-admin': true,
  'billing-admin': true,
  'service-admin': true,
  'user-admin': true,
  'password-admin': true,
};
const DEEDS: Record<Deed, true> = {
  'manage-users': true,
  'reset-passwords': true,
  'change-roles': true,
  'assign-licences': true,
  buy: true,
  associate: true,
};

const languages = Object.keys(LANGUAGES) as Language[];
const keys = Object.keys(TEXTS.en);

function keysUnder(prefix: string, language: Language): string[] {
  return Object.keys(TEXTS[language])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

const needsOfAll = (language: Language) => keys.map((key) => [key, needsOf(TEXTS[language][key] ?? '', language)]);

const isSentence = (text: string) => text.split(' ').length > 3 && /[.?!]$/.test(text);

describe('what a text needs to be filled in', () => {
  test.each([
    ['Nothing at all', []],
    ['{userName} in {directory}, {userName}', ['directory argument', 'userName argument']],
    ['{seats, plural, one {# seat of {plan}} other {# seats}}', ['plan argument', 'seats plural']],
    ['{part, select, card {A} phone {B} other {C}}', ['part select(card|other|phone)']],
    ['<link>to {site}</link>', ['link tag', 'site argument']],
    ['{a, number} {b, date, short}', ['a number', 'b date']],
    ["'{not this}'", []],
  ])('is read from “%s”', (text, needs) => {
    expect(needsOf(text, 'en')).toEqual(needs);
  });

  test.each(['{userName', '<link>to', '{part, select, card {A}}', '{}'])('cannot be read from “%s”', (text) => {
    expect(() => needsOf(text, 'en')).toThrow(/\w/);
  });
});

describe('the texts', () => {
  test('are loaded in the language and the part that is asked for', async () => {
    addLessonMessages();
    addRoomMessages();
    for (const language of languages) {
      for (const part of partsOf('en'))
        expect(await loadMessages(language, part as Part)).toEqual(textsOf(language, part));
    }
  });

  test('come in the same parts in every language, and each site has one of its own', () => {
    for (const language of languages) expect(partsOf(language)).toEqual(partsOf('en'));
    expect(SITES.filter(({ name }) => !partsOf('en').includes(name))).toEqual([]);
  });

  test('of two parts never share a key', () => {
    const all = partsOf('en').flatMap((part) => Object.keys(textsOf('en', part)));
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(languages)('have the same keys in %s as in English', (language) => {
    for (const part of partsOf('en')) {
      const [here, there] = [textsOf(language, part), textsOf('en', part)].map((texts) =>
        Object.keys(texts).toSorted(),
      );
      expect(here).toEqual(there);
    }
    expect(keys.length).toBeGreaterThan(70);
  });

  test.each(languages)('are nowhere empty in %s, and have no blanks around them', (language) => {
    const untidy = Object.entries(TEXTS[language]).filter(([, text]) => text === '' || text !== text.trim());
    expect(untidy).toEqual([]);
  });

  test.each(languages)('can all be read in %s, and need what they need in English', (language) => {
    expect(needsOfAll(language)).toEqual(needsOfAll('en'));
  });

  test('that are sentences are not left in English', () => {
    expect(keys.filter((key) => TEXTS.nl[key] === TEXTS.en[key] && isSentence(TEXTS.en[key] ?? ''))).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  test('every reason to refuse has its sentence, and no sentence is left of a reason that is gone', () => {
    expect(keysUnder('rejection.', language).toSorted()).toEqual(Object.keys(REASONS).toSorted());
  });

  test.each(Object.entries(REASONS))('the sentence of %s needs its facts and nothing else', (code, facts) => {
    expect(needsOf(TEXTS[language][`rejection.${code}`] ?? '', language)).toEqual(facts);
  });

  test('every flaw of a form has its sentence', () => {
    expect(keysUnder('flaw.', language).toSorted()).toEqual(Object.keys(FLAWS).toSorted());
  });

  test('every role has its name', () => {
    expect(keysUnder('role.', language)).toEqual(expect.arrayContaining(Object.keys(ROLES)));
  });

  test('every deed that takes a role has its sentence', () => {
    expect(keysUnder('deed.', language).toSorted()).toEqual(Object.keys(DEEDS).toSorted());
  });

  test('the parts of the sign-up are told apart where one is missing or done already', () => {
    const intl = createIntl({ locale: language, messages: { ...TEXTS[language] } });
    for (const code of ['earlier-part-missing', 'part-already-done']) {
      const said = ['about-you', 'phone', 'card'].map((part) =>
        intl.formatMessage({ id: `rejection.${code}` }, { part }),
      );
      expect(new Set(said).size).toBe(3);
    }
  });
});
