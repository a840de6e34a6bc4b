import { useId, useState, type ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Breakable } from '../../../ui/narrow/Breakable';
import styles from './Essentials.module.css';
import { Icon } from '../frame/Icon';

export type Fact = readonly [term: string, fact: ReactNode];

type EssentialsPaneProps = {
  readonly facts: readonly Fact[];
  /** Stand at the end of its heading. */
  readonly tools?: ReactNode;
  /** Stands below the facts. */
  readonly children?: ReactNode;
};

/** The first part of a blade: what there is to know of its thing, to fold away. */
export function EssentialsPane({ facts, tools, children }: EssentialsPaneProps) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(true);
  return (
    <section aria-label={t('azurePortal.essentials')} className={styles.essentials}>
      <div className={styles.heading}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          {...target('azure-portal.essentials')}
        >
          {t('azurePortal.essentials')}
          <Icon name={open ? 'chevronUp' : 'chevronDown'} size={13} />
        </button>
        {tools}
      </div>
      <div id={id} hidden={!open}>
        <dl>
          {facts.map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{typeof fact === 'string' ? <Breakable>{fact}</Breakable> : fact}</dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    </section>
  );
}
