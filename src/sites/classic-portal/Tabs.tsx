import type { ReactNode } from 'react';
import { useFrame } from '../../store/frame';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import styles from './Tabs.module.css';

export type Tab = {
  readonly key: string;
  readonly name: string;
  /** Shown in place of the name. */
  readonly icon?: ReactNode;
  /** Where it leads; a tab that the simulation has not leads nowhere. */
  readonly address?: string;
  readonly current?: boolean;
};

export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.key} className={tab.icon ? styles.icon : undefined}>
            <OneTab tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OneTab({ tab: { key, name, icon, address, current } }: { tab: Tab }) {
  const { link } = useFrame();
  if (address === undefined) return <Inert>{name}</Inert>;

  return (
    <a
      {...link(address)}
      {...(icon ? { 'aria-label': name, title: name } : {})}
      aria-current={current ? 'page' : undefined}
      {...target(`classic-portal.tab.${key}`)}
    >
      {icon ?? name}
    </a>
  );
}
