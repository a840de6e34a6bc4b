import { TRAINING_PASSWORD } from '../../core/index';
import { Rejected } from '../../i18n/Rejected';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import type { Created } from './AddUser';
import { CloseButton } from './CloseButton';
import { CreatedTick } from './CreatedTick';
import styles from './Form.module.css';

export function CreatedUser({ created, onClose }: { readonly created: Created; readonly onClose: () => void }) {
  const t = useText();
  const { user, licences, refused } = created;
  const plans = useWorld()
    .office365Subscriptions.filter(({ id }) => licences.includes(id))
    .map(({ plan }) => t(`plan.${plan}`));
  return (
    <>
      <p role="status" className={styles.created}>
        <CreatedTick /> {t('adminCenter.add.created', { name: user.displayName })}
      </p>
      <dl className={styles.facts}>
        <dt>{t('adminCenter.add.result.userName')}</dt>
        <dd>{user.userName}</dd>
        <dt>{t('adminCenter.add.result.password')}</dt>
        <dd>{TRAINING_PASSWORD}</dd>
        <dt>{t('adminCenter.add.result.license')}</dt>
        <dd>{plans.length > 0 ? plans.join(', ') : t('adminCenter.add.result.license.none')}</dd>
      </dl>
      <Rejected why={refused} className={styles.refused} />
      <p>{t('adminCenter.add.result.training')}</p>
      <CloseButton onClose={onClose} />
    </>
  );
}
