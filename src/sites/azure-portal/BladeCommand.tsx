import type { ReactNode } from 'react';
import { Inert } from '../../ui/Inert';
import styles from './Blade.module.css';
import { Icon, type IconName } from './Icon';

/** A command of a blade. None of them has a function here. */
export function BladeCommand({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <Inert className={styles.command}>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </Inert>
  );
}
