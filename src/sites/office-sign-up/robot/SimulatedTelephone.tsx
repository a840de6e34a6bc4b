import { codeExpiry, CODE_MINUTES, type PhoneVerification } from '../../../core/index';
import { Rejected } from '../../../i18n/Rejected';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Telephone } from '../../../ui/Telephone';

/** The telephone that rings or buzzes. It belongs to the simulator, and so does the clock beside it. */
export function SimulatedTelephone({ phone }: { phone: PhoneVerification }) {
  const t = useText();
  const { time } = useFormats();
  const { send, rejection } = useCommand();
  const { date } = useWorld();
  const until = codeExpiry(phone.sent);
  const called = phone.channel === 'call';

  return (
    <Telephone
      name={t('officeSignUp.telephone')}
      number={phone.number}
      time={time(phone.sent)}
      kind={t(called ? 'officeSignUp.telephone.call' : 'officeSignUp.telephone.text')}
      message={t(called ? 'officeSignUp.telephone.captions' : 'officeSignUp.telephone.message', { code: phone.code })}
      {...target('office-sign-up.telephone')}
    >
      <p>{t('officeSignUp.telephone.drawn')}</p>
      <p>
        {t(date >= until ? 'officeSignUp.telephone.expired' : 'officeSignUp.telephone.valid', {
          until: time(until),
          now: time(date),
        })}
      </p>
      <button
        type="button"
        onClick={() => void send({ type: 'letTimePass', minutes: CODE_MINUTES })}
        {...target('office-sign-up.letTimePass')}
      >
        {t('officeSignUp.telephone.letTimePass', { minutes: CODE_MINUTES })}
      </button>
      <Rejected why={rejection} />
    </Telephone>
  );
}
