import { TRAINING_PASSWORD, type User } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';
import { CloseButton } from '../dialog/CloseButton';
import { CreatedTick } from './CreatedTick';
import styles from '../dialog/Form.module.css';

export function CreatedUser({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const t = useText();
  const plans = useWorld()
    .office365Subscriptions.filter(({ id }) => user.licences.includes(id))
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
      <p>{t('adminCenter.add.result.training')}</p>
      <CloseButton onClose={onClose} />
    </>
  );
}
