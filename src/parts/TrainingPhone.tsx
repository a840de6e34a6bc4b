import { fictionalPhonesOf, knownCountry, trainingPhoneOf } from '../core/index';
import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';
import { TrainingOffer } from './TrainingOffer';

type Props = {
  readonly country: string;
  readonly onUse: (number: string) => void;
};

/** Which telephone numbers a field takes, said before it, and the training number of the country to fill in. */
export function TrainingPhone({ country, onUse, ...rest }: Props) {
  const t = useText();
  const { country: nameOf, list } = useFormats();
  const number = trainingPhoneOf(country);
  const kept = fictionalPhonesOf(country);
  const facts = { country: nameOf(knownCountry(country)), number: unbroken(number) };

  return (
    <TrainingOffer name={t('training.note')} take={t('phone.training.use')} onTake={() => onUse(number)} {...rest}>
      {kept.length > 0
        ? t('phone.training.kept', { ...facts, numbers: list(kept.map(unbroken)) })
        : t('phone.training.none', facts)}
    </TrainingOffer>
  );
}

// A number is read as one where its blanks do not end a line.
function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00A0');
}
