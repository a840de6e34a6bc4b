import type { ReactNode } from 'react';
import { target, type NameIn } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import styles from './Tabs.module.css';

type WithPage = { readonly key: NameIn<'classic-portal.tab'>; readonly address: string };
/** A tab that the simulation has not leads nowhere. */
type WithoutPage = { readonly key: string; readonly address?: never };

export type Tab = (WithPage | WithoutPage) & {
  readonly name: string;
  /** Shown in place of the name. */
  readonly icon?: ReactNode;
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

function OneTab({ tab }: { tab: Tab }) {
  const { link } = useFrame();
  const { name, icon, current } = tab;
  if (tab.address === undefined) return <Inert>{name}</Inert>;

  return (
    <a
      {...link(tab.address)}
      {...(icon ? { 'aria-label': name, title: name } : {})}
      aria-current={current ? 'page' : undefined}
      {...target(`classic-portal.tab.${tab.key}`)}
    >
      {icon ?? name}
    </a>
  );
}
