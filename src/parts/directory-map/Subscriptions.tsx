import { ofType, type Place, type ThingOf } from '../../core/index';
import { useText } from '../../i18n/useText';
import { Breakable } from '../../ui/narrow/Breakable';
import { marksOf, useMap } from './MapContext';
import { ThingHead } from './ThingHead';
import styles from './DirectoryMap.module.css';
import things from './Things.module.css';

type Props = {
  readonly places: readonly Place[];
  readonly ownerOf: (subscription: ThingOf<'azure'>) => string;
};

/** The subscriptions of a directory, and the resource groups of each. */
export function Subscriptions({ places, ownerOf }: Props) {
  const t = useText();
  const map = useMap();
  const azure = ofType(places, 'azure');
  const office = ofType(places, 'office');
  if (azure.length + office.length === 0) return <p className={styles.nothing}>{t('map.noSubscriptions')}</p>;
  return (
    <ul className={styles.subscriptions} aria-label={t('map.subscriptions')}>
      {[...azure, ...office].map(({ thing, inside }) => (
        <li
          key={thing.key}
          className={thing.type === 'azure' ? things.azure : things.office}
          data-thing={thing.key}
          data-state={thing.state}
          {...marksOf(map, thing.key)}
        >
          <ThingHead thing={thing} />
          {thing.type === 'azure' && (
            <small className={things.nick}>
              <Breakable>{t('map.owned', { name: ownerOf(thing) })}</Breakable>
            </small>
          )}
          <Groups places={ofType(inside, 'group')} />
        </li>
      ))}
    </ul>
  );
}

function Groups({ places }: { places: readonly Place<ThingOf<'group'>>[] }) {
  const map = useMap();
  if (places.length === 0) return null;
  return (
    <ul className={styles.groups}>
      {places.map(({ thing }) => (
        <li key={thing.key} className={things.group} data-thing={thing.key} {...marksOf(map, thing.key)}>
          <ThingHead thing={thing} />
        </li>
      ))}
    </ul>
  );
}
