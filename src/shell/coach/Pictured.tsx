import type { ReactNode } from 'react';
import { areTogether } from '../../core/index';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { useWorld } from '../../store/run';
import { WorldPicture } from '../what-if/WorldPicture';
import styles from './Card.module.css';

/** A task, and where a lesson asks about it, the live picture of the directories beside it. */
export function Pictured({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return (
    <div className={isShown ? styles.pictured : undefined}>
      <div>{children}</div>
      {isShown && (
        <TextPart part="timeline">
          <Picture />
        </TextPart>
      )}
    </div>
  );
}

function Picture() {
  const t = useText();
  const world = useWorld();
  return <WorldPicture title={t('coach.picture')} world={world} together={areTogether(world)} />;
}
