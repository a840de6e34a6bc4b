import styles from './OwnPage.module.css';

/** A term and what it is. */
export type Fact = readonly [term: string, fact: string];

/** Facts of a run side by side, in small. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
