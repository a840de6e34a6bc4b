import { useEffect, useRef, useState } from 'react';
import type { World } from '../core/index';
import { TextPart } from '../i18n/TextPart';
import type { RunSummary } from '../store/runSummary';
import { worldOfStored } from '../store/worldOfStored';
import { componentOnDemand } from '../ui/onDemand';
import { useNear } from './article/useNear';
import styles from './RunsPage.module.css';

const Thumbnail = componentOnDemand(async () => (await import('../parts/directory-map/Thumbnail')).Thumbnail);

/** What a run has come to, as a small map: read once it comes in sight. */
export function RunMap({ id }: Pick<RunSummary, 'id'>) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  const [world, setWorld] = useState<World>();

  useEffect(() => {
    if (!isNear) return undefined;
    let isAsked = true;
    void worldOfStored({ id }).then((found) => isAsked && setWorld(found));
    return () => {
      isAsked = false;
    };
  }, [isNear, id]);

  return (
    <div ref={place} className={styles.map}>
      {world && (
        <TextPart part="rules">
          <Thumbnail world={world} />
        </TextPart>
      )}
    </div>
  );
}
