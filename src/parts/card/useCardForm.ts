import { useState } from 'react';
import { readCard, TRAINING_CARDS, type CardFlaws, type CardForm, type TrainingCard } from '../../core/index';
import { useWorld } from '../../store/run';
import { useForm } from '../../ui/useForm';

type Payment = {
  /** Whom the card must be made out to. */
  readonly holder: string;
  /** Is told what became of the card, and never what was typed. */
  readonly pay: (card: TrainingCard) => Promise<unknown>;
  /** Forgets why the last card was refused. */
  readonly forget: () => void;
};

const BLANK: CardForm = { number: '', month: '', year: '', securityCode: '', name: '' };
const WIPED = { number: '', securityCode: '' };

// So many digits make a whole number: it is judged without waiting for the button.
const WHOLE = 16;
const NEARLY_WHOLE = 12;

/**
 * What is typed of a card, and nowhere else. The number and the CVV leave the form with every submission, and a number
 * that is not of a training card leaves it as soon as it can be told; only the verdict is paid with.
 */
export function useCardForm({ holder, pay, forget }: Payment) {
  const { date } = useWorld();
  const [wiped, setWiped] = useState(false);
  const [foreign, setForeign] = useState(false);

  const form = useForm<CardForm, CardFlaws>({
    start: BLANK,
    judge,
    submit: async (card) => {
      const read = readCard(card, date, holder);
      if ('card' in read) await pay(read.card);
    },
    onFlawed: forget,
    wipe: ({ number, securityCode }, found) => {
      setWiped(Object.keys(found).length > 0 && number + securityCode !== '');
      return WIPED;
    },
  });
  const flaws: CardFlaws = foreign ? { ...form.flaws, number: 'card-not-for-training' } : form.flaws;

  function judge(card: CardForm): CardFlaws {
    const read = readCard(card, date, holder);
    if ('card' in read) return {};
    // A number that was wiped a moment ago is not missing: it was refused.
    const refused = flaws.number === 'card-not-for-training' && read.flaws.number === 'required';
    return refused ? { ...read.flaws, number: 'card-not-for-training' } : read.flaws;
  }

  function refuseNumber() {
    forget();
    form.type({ number: '' });
    setForeign(true);
  }

  function type(field: keyof CardForm, value: string) {
    if (field === 'number' && isForeign(value, WHOLE)) {
      refuseNumber();
      return;
    }
    if (field === 'number') setForeign(false);
    form.type({ [field]: value });
  }

  /** The number's field is left. */
  function leaveNumber() {
    if (isForeign(form.values.number, NEARLY_WHOLE)) refuseNumber();
  }

  function fillIn(number: string) {
    forget();
    setForeign(false);
    setWiped(false);
    form.type({ number, month: '12', year: String(Number(date.slice(0, 4)) + 2), securityCode: '123', name: holder });
  }

  return { form, flaws, wiped, type, leaveNumber, fillIn };
}

function isForeign(number: string, digits: number): boolean {
  const typed = digitsOf(number);
  return typed.length >= digits && !TRAINING_CARDS.some((card) => digitsOf(card.number) === typed);
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}
