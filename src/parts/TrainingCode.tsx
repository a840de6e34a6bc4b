import type { PhoneVerification } from '../core/index';
import { useText } from '../i18n/useText';
import { TrainingOffer } from './TrainingOffer';

type Props = {
  readonly phone: PhoneVerification;
  readonly onUse: (code: string) => void;
};

/** The code that the simulated telephone shows, to fill in. */
export function TrainingCode({ phone, onUse, ...rest }: Props) {
  const t = useText();
  return (
    <TrainingOffer name={t('training.note')} take={t('code.training.use')} onTake={() => onUse(phone.code)} {...rest}>
      {t('code.training.where')}
    </TrainingOffer>
  );
}
