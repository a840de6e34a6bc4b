import type { ReactNode } from 'react';
import training from '../ui/training.module.css';
import styles from './TrainingOffer.module.css';

type Props = {
  /** What the box is called. */
  readonly name: string;
  /** What its button says, if there is one; what else is given goes to the button. */
  readonly take?: string;
  readonly onTake?: () => void;
  readonly children: ReactNode;
};

/** The simulator's own word beside a field: what may be typed in it, and a button that types it. */
export function TrainingOffer({ name, take, onTake, children, ...rest }: Props) {
  return (
    <div role="group" className={`${training.box} ${styles.offer}`} aria-label={name}>
      <p>{children}</p>
      {take && (
        <button type="button" onClick={onTake} {...rest}>
          {take}
        </button>
      )}
    </div>
  );
}
