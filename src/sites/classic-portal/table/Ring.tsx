import type { Ref } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Icon } from '../frame/Icon';
import styles from './Rings.module.css';

type RingProps = {
  readonly of: 'back' | 'next' | 'complete';
  readonly ref?: Ref<HTMLButtonElement>;
  /** Without it, the ring submits the form that it stands in. */
  readonly onPress?: () => void;
};

const ICONS = { back: 'previous', next: 'next', complete: 'tick' } as const;

/** A ring with an arrow or a tick: one step back, one on, or done. */
export function Ring({ of, ref, onPress }: RingProps) {
  const t = useText();
  const name = t(`classicPortal.${of}`);
  return (
    <button
      ref={ref}
      type={onPress ? 'button' : 'submit'}
      className={styles.ring}
      aria-label={name}
      title={name}
      onClick={onPress}
      {...target(`classic-portal.dialog.${of}`)}
    >
      <Icon of={ICONS[of]} />
    </button>
  );
}
