import { codeExpiry, CODE_MINUTES, type PhoneVerification } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { useCommand } from '../../store/useCommand';
import { target } from '../../ui/target';
import styles from './SimulatedTelephone.module.css';

/** The telephone that rings or buzzes. It belongs to the simulator, and so does the clock beside it. */
export function SimulatedTelephone({ phone }: { phone: PhoneVerification }) {
  const t = useText();
  const { time } = useFormats();
  const { send } = useCommand();
  const { date } = useWorld();
  const until = codeExpiry(phone.sent);
  const expired = date >= until;
  const called = phone.channel === 'call';
  const times = { until: time(until), now: time(date) };

  return (
    <section
      className={styles.telephone}
      aria-label={t('officeSignUp.telephone')}
      {...target('office-sign-up.telephone')}
    >
      <div className={styles.handset}>
        <div className={styles.screen}>
          <p className={styles.top}>
            <span>{phone.number}</span>
            <span>{time(phone.sent)}</span>
          </p>
          <p className={styles.kind}>{t(called ? 'officeSignUp.telephone.call' : 'officeSignUp.telephone.text')}</p>
          <p className={styles.message}>
            {t(called ? 'officeSignUp.telephone.captions' : 'officeSignUp.telephone.message', { code: phone.code })}
          </p>
        </div>
      </div>
      <div className={styles.beside}>
        <p className={styles.name} aria-hidden>
          {t('officeSignUp.telephone')}
        </p>
        <p>{t('officeSignUp.telephone.drawn')}</p>
        <p>{t(expired ? 'officeSignUp.telephone.expired' : 'officeSignUp.telephone.valid', times)}</p>
        <button
          type="button"
          onClick={() => void send({ type: 'letTimePass', minutes: CODE_MINUTES })}
          {...target('office-sign-up.letTimePass')}
        >
          {t('officeSignUp.telephone.letTimePass', { minutes: CODE_MINUTES })}
        </button>
      </div>
    </section>
  );
}
