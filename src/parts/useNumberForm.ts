import { callingCodeOf, dialledAtHome, knownCountry, readTrainingPhone, type Channel } from '../core/index';
import { useRejectionText } from '../i18n/useRejectionText';
import { useText } from '../i18n/useText';
import { useCommand } from '../store/useCommand';
import { useForm } from '../ui/useForm';
import { useCountries } from './useCountries';

type Sending = {
  readonly type: 'sendVerificationCode' | 'sendSignUpCode';
  /** Where the code went last, if it did. */
  readonly sentTo: string | undefined;
  /** How it goes where nothing else is chosen. */
  readonly channel: Channel;
  /** The country that was chosen before. */
  readonly country: string;
  readonly onSent: () => void;
};

/** Where a code goes, and how. A number that might be somebody's is refused here and told to nobody. */
export function useNumberForm({ type, sentTo, channel: usual, country, onSent }: Sending) {
  const t = useText();
  const rejectionText = useRejectionText();
  const countries = useCountries();
  const { send, rejection, forget } = useCommand();
  const form = useForm({
    start: () => ({
      ...(sentTo === undefined ? { country: knownCountry(country), number: '' } : dialledAtHome(sentTo, country)),
      channel: usual,
    }),
    judge: (typed) => ({ number: flawOf(typed) }),
    submit: async ({ number, channel, country: chosen }) => {
      const fictional = readTrainingPhone(number, chosen);
      if (fictional && (await send({ type, number: fictional, channel }))) onSent();
    },
    onFlawed: forget,
  });
  const errorOf = () => {
    if (form.flaws.number === 'required') return t('flaw.required');
    if (form.flaws.number) return rejectionText({ code: 'phone-not-fictional' });
    return rejection && rejectionText(rejection);
  };
  return {
    form,
    error: errorOf(),
    countries: countries.map(({ value, text }) => ({ value, text: `${text} (${callingCodeOf(value)})` })),
    chooseCountry: (chosen: string) => {
      form.type({ country: chosen });
      form.unmark('number');
    },
  };
}

function flawOf({ number, country }: { number: string; country: string }): 'required' | 'not-fictional' | undefined {
  if (number.trim() === '') return 'required';
  return readTrainingPhone(number, country) === undefined ? 'not-fictional' : undefined;
}
