import { hasWorkingLicences, office365StateOf, type User } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import styles from './DisabledLicences.module.css';

/** Tells a user whose licences have all stopped working that they have. */
export function DisabledLicences({ user }: { readonly user: User }) {
  const t = useText();
  const world = useWorld();
  const held = world.office365Subscriptions.filter(({ id }) => user.licences.includes(id));
  if (held.length === 0 || held.some((one) => hasWorkingLicences(world, one))) return null;

  return (
    <ul className={styles.notes}>
      {held.map((one) => {
        const state = office365StateOf(world, one) === 'deleted' ? 'deleted' : 'disabled';
        return <li key={one.id}>{t(`officeCom.home.${state}`, { plan: t(`plan.${one.plan}`) })}</li>;
      })}
    </ul>
  );
}
