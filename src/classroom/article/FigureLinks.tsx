import { useText } from '../../i18n/useText';
import { GO_ON, guidedAt } from './goOn';
import type { Caption } from './keys';
import styles from './Article.module.css';

/** The ways on from a figure: freely, with the coach, and to the page in full size. */
export function FigureLinks({ number }: { number: Caption }) {
  const t = useText();
  const ways = [
    { name: 'openHere', to: `#/figures/${number}/open` },
    { name: 'guidedHere', to: guidedAt(GO_ON[number]) },
    { name: 'fullSize', to: `#/figures/${number}` },
  ] as const;
  return (
    <span className={styles.ways}>
      {ways.map(({ name, to }) => (
        <a key={name} className={styles.link} href={to} aria-label={t(`article.${name}.named`, { number })}>
          {t(`article.${name}`)}
        </a>
      ))}
    </span>
  );
}
