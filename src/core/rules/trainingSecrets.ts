import { PASSWORD_LENGTH } from '../editions/august2016';
import type { TrainingCard, WorldDate } from '../shapes/words';

/**
 * The only secrets of the simulator, all public and all shown beside their fields. What a person types is judged here,
 * at the door: commands carry the verdict and never the text, so that nothing typed can reach log, storage or address.
 */
export const TRAINING_PASSWORD = 'Pass@word1';

export function isTrainingPassword(typed: string): boolean {
  return typed === TRAINING_PASSWORD;
}

export type PasswordFlaw = 'required' | 'password-too-weak' | 'passwords-differ' | 'password-not-for-training';

/**
 * What is wrong with a password that somebody chooses, if anything is. The rules are those of 2016 (8 to 16 characters,
 * three of four kinds, no spaces); of all passwords that meet them, the training password alone is taken.
 */
export function flawOfNewPassword(typed: string, again: string): PasswordFlaw | undefined {
  if (typed === '') return 'required';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(typed)).length;
  if (typed.length < PASSWORD_LENGTH.least || typed.length > PASSWORD_LENGTH.most || /\s/.test(typed) || kinds < 3)
    return 'password-too-weak';
  if (typed !== again) return 'passwords-differ';
  return isTrainingPassword(typed) ? undefined : 'password-not-for-training';
}

export const TRAINING_CARDS: readonly { readonly number: string; readonly card: TrainingCard }[] = [
  { number: '4111 1111 1111 1111', card: 'accepted' },
  { number: '4000 0000 0000 0002', card: 'declined' },
  { number: '5105 1051 0510 5100', card: 'prepaid' },
];

export type CardForm = {
  readonly number: string;
  /** 1 to 12, as typed or chosen; empty where not yet chosen. */
  readonly month: string;
  /** Four digits. */
  readonly year: string;
  readonly securityCode: string;
  readonly name: string;
};

export type CardFlaw = 'required' | 'card-not-for-training' | 'card-expired' | 'not-three-digits' | 'not-your-name';
export type CardFlaws = Partial<Record<keyof CardForm, CardFlaw>>;

/** The card in a form, judged against the world's date and the person it must be made out to, or all that is wrong with it. */
export function readCard(
  form: CardForm,
  date: WorldDate,
  holder: string,
): { readonly card: TrainingCard } | { readonly flaws: CardFlaws } {
  const digits = form.number.replaceAll(/\D/g, '');
  const listed = TRAINING_CARDS.find(({ number }) => number.replaceAll(' ', '') === digits);
  const lastMonth = `${form.year}-${form.month.padStart(2, '0')}`;

  const flaws: CardFlaws = {
    ...(!listed && { number: digits === '' ? 'required' : 'card-not-for-training' }),
    ...(form.month === '' && { month: 'required' }),
    ...(form.year === '' && { year: 'required' }),
    ...(form.month !== '' && form.year !== '' && lastMonth < date.slice(0, 7) && { year: 'card-expired' }),
    ...(!/^\d{3}$/.test(form.securityCode.trim()) && {
      securityCode: form.securityCode.trim() === '' ? 'required' : 'not-three-digits',
    }),
    ...(!samePerson(form.name, holder) && { name: form.name.trim() === '' ? 'required' : 'not-your-name' }),
  };
  return listed && Object.keys(flaws).length === 0 ? { card: listed.card } : { flaws };
}

function samePerson(typed: string, holder: string): boolean {
  return plainName(typed) === plainName(holder);
}

function plainName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
