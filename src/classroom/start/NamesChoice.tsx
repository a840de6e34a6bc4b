import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { componentOnDemand } from '../../ui/onDemand';
import styles from './NamesChoice.module.css';

const OwnNames = componentOnDemand(async () => (await import('../names/OwnNames')).OwnNames);

type Props = {
  /** The query of the page's address; empty where it asks for no names. */
  readonly search: string;
};

/** The way to begin with names of one's own: a form, which is there once it is asked for. */
export function NamesChoice({ search }: Props) {
  const t = useText();
  const [asked, setAsked] = useState(search);
  const [open, setOpen] = useState(search !== '');
  // Another address that asks for names shows them; one that asks for none leaves the form as it is.
  if (search !== asked) {
    setAsked(search);
    if (search !== '') setOpen(true);
  }
  return (
    <details className={styles.choice} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('start.names')}</summary>
      {open && <OwnNames search={search} go={goTo} />}
    </details>
  );
}

function goTo(search: string): void {
  location.hash = `#/${search}`;
}
