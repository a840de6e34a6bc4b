import { useText } from '../../i18n/useText';
import type { PageOfUsers } from './paging';
import styles from './UserList.module.css';

type Props = {
  readonly page: PageOfUsers;
  /** Of the whole list. */
  readonly count: number;
  readonly onGo: (number: number) => void;
};

/** The way through a list that is too long for one page; nothing below one that is not. */
export function Pages({ page: { number, pages, first, last }, count, onGo }: Props) {
  const t = useText();
  if (pages === 1) return null;

  return (
    <div role="group" className={styles.pages} aria-label={t('adminCenter.pages.name')}>
      <button type="button" aria-disabled={number === 1} onClick={() => number > 1 && onGo(number - 1)}>
        {t('adminCenter.pages.previous')}
      </button>
      <span role="status">{t('adminCenter.pages.range', { first, last, count })}</span>
      <button type="button" aria-disabled={number === pages} onClick={() => number < pages && onGo(number + 1)}>
        {t('adminCenter.pages.next')}
      </button>
    </div>
  );
}
