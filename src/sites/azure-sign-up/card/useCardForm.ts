import { useState } from 'react';
import { readCard, TRAINING_CARDS, type CardFlaws, type CardForm } from '../../../core/index';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';

const BLANK: CardForm = { number: '', month: '', year: '', securityCode: '', name: '' };
const WIPED = { number: '', securityCode: '' };

// So many digits make a whole number: it is judged without waiting for the button.
const WHOLE = 16;
const NEARLY_WHOLE = 12;

/**
 * What is typed of a card, and nowhere else. The number and the CVV leave the form with every submission, and a number
 * that is not of a training card leaves it as soon as it can be told; only the verdict is sent.
 */
export function useCardForm(holder: string, onDone: () => void, onRefused: () => void) {
  const { date } = useWorld();
  const { send, rejection, forget } = useCommand();
  const [form, setForm] = useState(BLANK);
  const [flaws, setFlaws] = useState<CardFlaws>({});
  const [wiped, setWiped] = useState(false);

  function refuseNumber() {
    forget();
    setForm((before) => ({ ...before, number: '' }));
    setFlaws((before) => ({ ...before, number: 'card-not-for-training' }));
  }

  function type(field: keyof CardForm, value: string) {
    if (field === 'number' && isForeign(value, WHOLE)) {
      refuseNumber();
      return;
    }
    setForm((before) => ({ ...before, [field]: value }));
    setFlaws((before) => {
      const others = { ...before };
      delete others[field];
      return others;
    });
  }

  /** The number's field is left. */
  function leaveNumber() {
    if (isForeign(form.number, NEARLY_WHOLE)) refuseNumber();
  }

  function fillIn(number: string) {
    forget();
    setFlaws({});
    setWiped(false);
    setForm({ number, month: '12', year: String(Number(date.slice(0, 4)) + 2), securityCode: '123', name: holder });
  }

  async function submit() {
    const verdict = readCard(form, date, holder);
    setForm((before) => ({ ...before, ...WIPED }));
    if (typeof verdict === 'string') {
      setFlaws({});
      setWiped(false);
      if (await send({ type: 'verifyCard', card: verdict })) onDone();
      else onRefused();
      return;
    }
    forget();
    setWiped(form.number !== '' || form.securityCode !== '');
    // A number that was wiped a moment ago is not missing: it was refused.
    const refused = flaws.number === 'card-not-for-training' && verdict.number === 'required';
    setFlaws(refused ? { ...verdict, number: 'card-not-for-training' } : verdict);
    onRefused();
  }

  return { form, flaws, rejection, wiped, type, leaveNumber, fillIn, submit };
}

function isForeign(number: string, digits: number): boolean {
  const typed = digitsOf(number);
  return typed.length >= digits && !TRAINING_CARDS.some((card) => digitsOf(card.number) === typed);
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}
