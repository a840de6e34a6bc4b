import type { Thing } from '../../core/index';
import { useMap } from './MapContext';
import styles from './Things.module.css';

/** What a thing is called: a button that looks at it, where the map answers. */
export function ThingName({ thing }: { thing: Thing }) {
  const { words, pinned, press } = useMap();
  const name = words.name(thing);
  if (!press) return <span className={styles.name}>{name}</span>;
  return (
    <button type="button" className={styles.name} aria-pressed={pinned === thing.key} onClick={() => press(thing.key)}>
      {name}
    </button>
  );
}
