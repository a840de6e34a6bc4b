import type { ReactNode } from 'react';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import styles from './Blade.module.css';
import { Icon, type IconName } from '../frame/Icon';

type BladeCommandProps = {
  readonly icon: IconName;
  /** Where it leads; a command that leads nowhere has no function here. */
  readonly to?: string | undefined;
  readonly children: ReactNode;
};

/** A command of a blade. */
export function BladeCommand({ icon, to, children }: BladeCommandProps) {
  const { link } = useFrame();
  const face = (
    <>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </>
  );
  if (to === undefined) return <Inert className={styles.command}>{face}</Inert>;
  return (
    <a {...link(to)} className={styles.command}>
      {face}
    </a>
  );
}
