import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { target, type NameIn } from '../../../map/targets';
import styles from './Tabs.module.css';

/** The tabs that lessons may point at: `admin-center.tab-details`. */
type TabName = TabOf<NameIn<'admin-center'>>;
type TabOf<Name extends string> = Name extends `tab-${infer Tab}` ? Tab : never;

type Props<T extends TabName> = {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly chosen: T;
  readonly onChoose: (tab: T) => void;
  readonly children: ReactNode;
};

/** A row of tabs over the panel of the chosen one; the arrow keys go from one to the next. */
export function Tabs<T extends TabName>({ label, tabs, chosen, onChoose, children }: Props<T>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = step && tabs.at((at + step) % tabs.length);
    if (!next) return;
    onChoose(next.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <>
      <div ref={row} role="tablist" tabIndex={-1} aria-label={label} className={styles.tabs} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            {...target(`admin-center.tab-${tab.id}`)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
