import {
  countUsers,
  distinctSubscription,
  hasBoth,
  office365SubscriptionsOf,
  usersOf,
  type Directory,
  type World,
} from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { namesIn } from '../timeline/names';
import styles from './WorldPicture.module.css';

const PEOPLE_NAMED = 4;

type Props = { readonly title: string; readonly world: World; readonly together: boolean };

/** A world in small: its directories as boxes, with their people, their subscriptions and who owns them. */
export function WorldPicture({ title, world, together }: Props) {
  const t = useText();
  return (
    <figure className={styles.world}>
      <figcaption>
        <strong>{title}</strong>
        {hasBoth(world) && <span>{t('timeline.picture.together', { together: String(together) })}</span>}
      </figcaption>
      <ul>
        {world.directories.map((directory) => (
          <DirectoryBox key={directory.id} world={world} directory={directory} />
        ))}
      </ul>
      {world.directories.length === 0 && <p>{t('timeline.picture.none')}</p>}
    </figure>
  );
}

function DirectoryBox({ world, directory }: { world: World; directory: Directory }) {
  const t = useText();
  const { list } = useFormats();
  const names = namesIn(t, list, world);
  const azure = world.azureSubscriptions.filter((one) => one.directory === directory.id);
  const office = office365SubscriptionsOf(world, directory.id);
  const more = countUsers(directory) - PEOPLE_NAMED;
  // The first block is enough, however many there are.
  const people = usersOf({ ...directory, users: directory.users.slice(0, 1) }).slice(0, PEOPLE_NAMED);
  const named = people.map(names.user);
  return (
    <li className={styles.directory}>
      <strong>{directory.name}</strong>
      <small>{directory.initialDomain}</small>
      <span>{list(more > 0 ? [...named, t('timeline.others', { count: more })] : named)}</span>
      {azure.map((one) => {
        const owner = one.accountAdministrator;
        // The owner is told beside it, and tells others of its name apart.
        const among = azure.filter((other) => other.accountAdministrator === owner);
        const name = distinctSubscription(world, one, among);
        return (
          <span key={one.id} className={styles.azure}>
            {t('timeline.picture.azure', { name, owner: names.fullName(owner) })}
          </span>
        );
      })}
      {office.map(({ id, plan }) => (
        <span key={id} className={styles.office}>
          {t(`plan.${plan}`)}
        </span>
      ))}
    </li>
  );
}
