import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { SmallMap } from '../../parts/directory-map/SmallMap';
import { useWorld } from '../../store/run';
import styles from './Card.module.css';

/** A task, and where a lesson asks about it, the live picture of the directories beside it. */
export function Pictured({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return (
    <div className={isShown ? styles.pictured : undefined}>
      <div>{children}</div>
      {isShown && <Picture />}
    </div>
  );
}

function Picture() {
  const t = useText();
  const world = useWorld();
  return <SmallMap title={t('coach.picture')} world={world} />;
}
