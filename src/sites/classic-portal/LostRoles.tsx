import { findAccount, type AzureSubscription } from '../../core/index';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import styles from './LostRoles.module.css';

/** The simulator's own word beside a warning that kept quiet: roles on resource groups are lost too. */
export function LostRoles({ subscription: { id, name } }: { subscription: AzureSubscription }) {
  const t = useText();
  const world = useWorld();
  const lost = world.resourceGroups
    .filter(({ subscription }) => subscription === id)
    .flatMap((group) =>
      group.access.map(({ account }) => ({
        key: `${group.name}/${account}`,
        text: `${group.name}: ${findAccount(world, account)?.userName ?? account}`,
      })),
    );
  if (lost.length === 0) return null;
  return (
    <section className={styles.note} aria-label={t('classicPortal.simulator')}>
      <p>{t('classicPortal.editDirectory.roles', { subscription: name, count: lost.length })}</p>
      <ul>
        {lost.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
