import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { usePast } from '../../store/past';
import { componentOnDemand } from '../../ui/onDemand';
import { Failure } from '../failure/Failure';
import { viewOf } from './view';
import styles from './Stage.module.css';

const Timeline = componentOnDemand(async () => (await import('../timeline/Timeline')).Timeline);
const MapPanel = componentOnDemand(async () => (await import('../directory-map/MapPanel')).MapPanel);
const PastBanner = componentOnDemand(async () => (await import('../timeline/PastBanner')).PastBanner);
const WhatIf = componentOnDemand(async () => (await import('../what-if/WhatIf')).WhatIf);

type Props = {
  readonly say: (text: string) => void;
  readonly announce: (text: string) => void;
  readonly children: ReactNode;
};

/** The room that the frames have. Where the address asks for it, the map or the timeline stands beside them, or the past around them. */
export function Stage({ say, announce, children }: Props) {
  const { timeline, map, whatif } = viewOf(useLocation());
  const past = usePast();
  return (
    <>
      {past && (
        <Aside>
          <PastBanner say={say} announce={announce} />
        </Aside>
      )}
      <div className={styles.stage}>
        <div className={past ? styles.past : styles.present}>{children}</div>
        {map !== undefined && (
          <Aside>
            <TextPart part="map">
              <MapPanel />
            </TextPart>
          </Aside>
        )}
        {timeline !== undefined && (
          <Aside>
            <Timeline say={say} />
          </Aside>
        )}
      </div>
      {whatif !== undefined && (
        <Aside>
          <WhatIf say={say} />
        </Aside>
      )}
    </>
  );
}

// What goes wrong beside the frames must not take them along.
function Aside({ children }: { children: ReactNode }) {
  return (
    <Failure at={useLocation().pathname}>
      <TextPart part="timeline">{children}</TextPart>
    </Failure>
  );
}
