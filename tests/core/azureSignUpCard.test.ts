import { describe, test } from 'vitest';
import { KELLEY } from '../../src/scenarios/cast';
import { givenStart, KELLEY_ADMIN, PART, signIn } from '../kit/given';

const atTheCard = givenStart('office-customer', signIn(KELLEY_ADMIN), PART.aboutYou, PART.sendCode, PART.rightCode);

describe('the card', () => {
  test('that is accepted proves who you are', () => {
    atTheCard.when(PART.card).then({ type: 'CardVerified', account: KELLEY.id });
  });

  test('may be declined by the bank', () => {
    atTheCard.when({ ...PART.card, card: 'declined' }).rejected('card-declined');
  });

  test('may not be a prepaid one', () => {
    atTheCard.when({ ...PART.card, card: 'prepaid' }).rejected('card-prepaid');
  });
});
