import { describe, expect, test } from 'vitest';
import { azureSignUpOf, codeMatches, type Command } from '../../src/core/index';
import { sixDigits } from '../../src/core/world/ids';
import { KELLEY } from '../../src/scenarios/cast';
import { givenStart, KELLEY_ADMIN, PART, signIn } from '../kit/given';

const atThePhone = (...commands: Command[]) =>
  givenStart('office-customer', signIn(KELLEY_ADMIN), PART.aboutYou, ...commands);
const letTimePass = (minutes: number): Command => ({ type: 'letTimePass', minutes });
const codeTo = (number: string): Command => ({ ...PART.sendCode, number });
const account = KELLEY.id;

function phoneOf({ world }: ReturnType<typeof atThePhone>) {
  const phone = azureSignUpOf(world, account)?.phone;
  if (!phone) throw new Error('no code was sent');
  return phone;
}

describe('a verification code', () => {
  test('is sent to a fictional number, by text or by call', () => {
    const before = atThePhone();
    const { date, issued } = before.world;
    const sent = { number: '(425) 555-0100', code: sixDigits('test', issued), sent: date };
    before.when(PART.sendCode).then({ type: 'VerificationCodeSent', account, channel: 'text', ...sent });
    before
      .when({ ...PART.sendCode, channel: 'call' })
      .then({ type: 'VerificationCodeSent', account, channel: 'call', ...sent });
  });

  test('has six digits', () => {
    expect(phoneOf(atThePhone(PART.sendCode)).code).toMatch(/^\d{6}$/);
  });

  test.each(['', '(425) 555-2100', '425 555 0100', '(425) 555-0100 ', '+31 20 123 4567', '112', '911'])(
    'is not sent to “%s”: it is no number of the fictional range in its one written form',
    (number) => {
      atThePhone().when(codeTo(number)).rejected('phone-not-fictional');
    },
  );

  test.each(['9123 4567', '+31 0000 0000', '+44 20 7946 0000'])('is sent to “%s”: it is nobody’s', (number) => {
    expect(phoneOf(atThePhone(codeTo(number))).number).toBe(number);
  });

  test('is not sent to a VOIP number', () => {
    atThePhone().when(codeTo('(425) 555-0199')).rejected('phone-is-voip');
    atThePhone().when(codeTo('(206) 555-0199')).rejected('phone-is-voip');
  });

  test('must have been sent before it can be typed', () => {
    atThePhone().when(PART.rightCode).rejected('no-code-sent');
    atThePhone().when(PART.wrongCode).rejected('no-code-sent');
  });

  test('that is right verifies the phone', () => {
    atThePhone(PART.sendCode).when(PART.rightCode).then({ type: 'PhoneVerified', account });
    expect(phoneOf(atThePhone(PART.sendCode, PART.rightCode)).verified).toBe(true);
  });

  test('may be typed with blanks, and no digit may differ', () => {
    const phone = phoneOf(atThePhone(PART.sendCode));
    expect(codeMatches(phone, phone.code)).toBe(true);
    expect(codeMatches(phone, ` ${phone.code.slice(0, 3)} ${phone.code.slice(3)} `)).toBe(true);
    expect(codeMatches(phone, '')).toBe(false);
    expect(codeMatches(phone, phone.code.slice(1))).toBe(false);
    expect(codeMatches(phone, `${phone.code}0`)).toBe(false);
    for (let at = 0; at < 6; at++) {
      const other = String((Number(phone.code[at]) + 1) % 10);
      expect(codeMatches(phone, phone.code.slice(0, at) + other + phone.code.slice(at + 1))).toBe(false);
    }
  });
});

describe('a code that is typed wrong', () => {
  test('is no refusal but counts', () => {
    atThePhone(PART.sendCode).when(PART.wrongCode).then({ type: 'VerificationCodeMistyped', account });
    expect(phoneOf(atThePhone(PART.sendCode, PART.wrongCode, PART.wrongCode))).toMatchObject({
      wrongTries: 2,
      verified: false,
    });
  });

  test('leaves two more tries', () => {
    atThePhone(PART.sendCode, PART.wrongCode, PART.wrongCode).when(PART.rightCode).then({
      type: 'PhoneVerified',
      account,
    });
  });

  test('three times is used up, for the right code too', () => {
    const usedUp = atThePhone(PART.sendCode, PART.wrongCode, PART.wrongCode, PART.wrongCode);
    usedUp.when(PART.rightCode).rejected('code-used-up');
    usedUp.when(PART.wrongCode).rejected('code-used-up');
  });

  test('is forgiven by a new code', () => {
    const anew = atThePhone(PART.sendCode, PART.wrongCode, PART.wrongCode, PART.wrongCode, PART.sendCode);
    expect(phoneOf(anew).wrongTries).toBe(0);
    anew.when(PART.rightCode).then({ type: 'PhoneVerified', account });
  });
});

describe('the life of a code', () => {
  test('is ten minutes of the world’s date', () => {
    atThePhone(PART.sendCode, letTimePass(9)).when(PART.rightCode).then({ type: 'PhoneVerified', account });
    atThePhone(PART.sendCode, letTimePass(10)).when(PART.rightCode).rejected('code-expired');
    atThePhone(PART.sendCode, letTimePass(10)).when(PART.wrongCode).rejected('code-expired');
    atThePhone(PART.sendCode, letTimePass(60 * 24 * 40))
      .when(PART.rightCode)
      .rejected('code-expired');
  });

  test('does not end at midnight, nor at the end of the year', () => {
    const toFiveToMidnight = 14 * 60 + 55;
    const toNewYearsEve = 136 * 24 * 60;
    const lateSent = atThePhone(letTimePass(toNewYearsEve + toFiveToMidnight), PART.sendCode, letTimePass(9));
    expect(phoneOf(lateSent).sent).toBe('2016-12-31T23:55');
    lateSent.when(PART.rightCode).then({ type: 'PhoneVerified', account });
    lateSent.after(letTimePass(1)).when(PART.rightCode).rejected('code-expired');
  });

  test('begins again with a new code', () => {
    atThePhone(PART.sendCode, letTimePass(10), PART.sendCode, letTimePass(9))
      .when(PART.rightCode)
      .then({ type: 'PhoneVerified', account });
  });

  test('ends when a new code is sent: the old one is worthless', () => {
    const first = atThePhone(PART.sendCode);
    const second = first.after(PART.sendCode);
    expect(codeMatches(phoneOf(second), phoneOf(first).code)).toBe(false);
    expect(codeMatches(phoneOf(second), phoneOf(second).code)).toBe(true);
  });

  test('that is used up has ended before it expires', () => {
    atThePhone(PART.sendCode, PART.wrongCode, PART.wrongCode, PART.wrongCode, letTimePass(10))
      .when(PART.rightCode)
      .rejected('code-used-up');
  });
});
