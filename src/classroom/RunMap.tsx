import { useEffect, useRef, useState } from 'react';
import type { Run } from '../core/index';
import { TextPart } from '../i18n/TextPart';
import { BrandMark } from '../parts/brand/BrandMark';
import type { RunSummary } from '../store/runSummary';
import { runOfStored } from '../store/runOfStored';
import { componentOnDemand } from '../ui/onDemand';
import { useNear } from './article/useNear';
import styles from './RunsPage.module.css';

const Thumbnail = componentOnDemand(async () => (await import('../parts/directory-map/Thumbnail')).Thumbnail);

/** What a run has come to, as a small map, with the mark of its organization: read once it comes in sight. */
export function RunMap({ id }: Pick<RunSummary, 'id'>) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  const [run, setRun] = useState<Run>();

  useEffect(() => {
    if (!isNear) return undefined;
    let isAsked = true;
    void runOfStored({ id }).then((found) => isAsked && setRun(found));
    return () => {
      isAsked = false;
    };
  }, [isNear, id]);

  return (
    <div ref={place} className={styles.map}>
      {run?.brand && <BrandMark brand={run.brand} name={run.organization?.name ?? ''} />}
      {run && (
        <TextPart part="rules">
          <Thumbnail world={run.world} />
        </TextPart>
      )}
    </div>
  );
}
