import { INITIAL_DOMAIN_ENDING, type NewUserId, type UserIdFlaws } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { Icon } from '../frame/Icon';
import form from '../form/form.module.css';
import styles from './AddressStrip.module.css';

type Props = {
  readonly userId: NewUserId;
  readonly flaws: UserIdFlaws;
  /** Set while the fields themselves say what is wrong with them. */
  readonly saidAlready: boolean;
};

/** The whole address as it will be, with a tick when it can be had. */
export function AddressStrip({ userId, flaws, saidAlready }: Props) {
  const t = useText();
  const { name, domainName } = userId;
  const free = Object.keys(flaws).length === 0;
  const flaw = [name && flaws.name, domainName && flaws.domainName].find(Boolean);
  return (
    <div role="status" className={styles.strip}>
      {free && (
        <span className={styles.free}>
          <Icon name="tick" />
        </span>
      )}
      {flaw && !saidAlready ? (
        <span className={styles.flaw}>{t(`flaw.${flaw}`)}</span>
      ) : (
        <span>
          {name || domainName ? `${name}@${domainName}${INITIAL_DOMAIN_ENDING}` : t('officeSignUp.userId.yours')}
        </span>
      )}
      {free && <span className={form.unseen}>{t('officeSignUp.userId.free')}</span>}
    </div>
  );
}
