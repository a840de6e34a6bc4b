import { codeExpiry, CODE_MINUTES, CODE_TRIES, type PhoneVerification } from '../core/index';
import { useFormats } from '../i18n/useFormats';
import { useText } from '../i18n/useText';
import { target } from '../map/targets';
import { useWorld } from '../store/run';
import { useCommand } from '../store/useCommand';
import { Telephone } from '../ui/Telephone';
import { Rejected } from './Rejected';

const SERVICES = { 'azure-sign-up': 'Azure', 'office-sign-up': 'Office 365' } as const;

type Props = {
  readonly phone: PhoneVerification;
  /** The sign-up that sent the code. */
  readonly site: keyof typeof SERVICES;
};

/** The telephone that rings or buzzes. It belongs to the simulator, and so does the clock beside it. */
export function SimulatedTelephone({ phone, site }: Props) {
  const t = useText();
  const { time } = useFormats();
  const { send, rejection } = useCommand();
  const { date } = useWorld();
  const until = codeExpiry(phone.sent);
  const expires = date >= until ? 'expired' : 'valid';
  const state = phone.wrongTries >= CODE_TRIES ? 'usedUp' : expires;
  const called = phone.channel === 'call';
  const message = { service: SERVICES[site], code: phone.code };

  return (
    <Telephone
      name={t('telephone')}
      number={phone.number}
      time={time(phone.sent)}
      kind={t(called ? 'telephone.call' : 'telephone.text')}
      message={t(called ? 'telephone.captions' : 'telephone.message', message)}
      {...target(`${site}.telephone`)}
    >
      <p>{t('telephone.drawn')}</p>
      <p>{t(`telephone.${state}`, { until: time(until), now: time(date) })}</p>
      <button
        type="button"
        onClick={() => void send({ type: 'letTimePass', minutes: CODE_MINUTES })}
        {...target(`${site}.letTimePass`)}
      >
        {t('telephone.letTimePass', { minutes: CODE_MINUTES })}
      </button>
      <Rejected why={rejection} />
    </Telephone>
  );
}
