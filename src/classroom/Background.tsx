import { findAccount, findDirectory, type World } from '../core/index';
import { useText } from '../i18n/useText';
import styles from './Background.module.css';

type Props = {
  readonly world: World;
  /** As what it stands in the page: its main region, or a picture in another. */
  readonly as: 'main' | 'div';
};

/** Figure 19, drawn from a world: where its Azure subscription is and whose, and where its Office 365 subscription is. */
export function Background({ world, as: Region }: Props) {
  const t = useText();
  const [azure] = world.azureSubscriptions;
  const [office] = world.office365Subscriptions;
  const directory = azure && findDirectory(world, azure.directory);
  const owner = azure && findAccount(world, azure.accountAdministrator);
  if (!directory || !owner || office?.directory !== directory.id) return null;

  return (
    <div className={styles.figure} data-figure={19}>
      <Region className={styles.tree} aria-label={t('shell.figure', { number: 19 })}>
        <h1 className={styles.unseen}>{t('background.title')}</h1>
        <ul>
          <li className={styles.directory}>
            <Box kind={t('background.directory')} name={directory.name} />
            <ul>
              <li className={styles.user}>
                <Box kind={t('background.user')} name={`${owner.firstName} ${owner.lastName}`} />
                <ul>
                  <li className={styles.azure}>
                    <Box kind={t('background.azure')} name={azure.name} />
                    <p className={styles.callOut}>{t('background.azure.owned')}</p>
                  </li>
                </ul>
              </li>
              <li className={styles.office}>
                <Box kind={t('background.office')} name={t(`plan.${office.plan}`)} />
                <p className={styles.callOut}>{t('background.office.owned')}</p>
              </li>
            </ul>
          </li>
        </ul>
      </Region>
      <svg className={styles.lines} viewBox="0 0 708 339" aria-hidden="true">
        <path d="M324 63v77M310 140h27M247 171v59h-14" fill="none" stroke="#5b9bd5" strokeWidth="2" />
      </svg>
    </div>
  );
}

function Box({ kind, name }: { kind: string; name: string }) {
  return (
    <span className={styles.box}>
      {kind} <small>{name}</small>
    </span>
  );
}
