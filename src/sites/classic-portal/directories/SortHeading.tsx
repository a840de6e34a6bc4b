import styles from './SortHeading.module.css';
import { Icon } from '../frame/Icon';

type Order = 'ascending' | 'descending';
type SortHeadingProps = {
  readonly sort: Order;
  readonly onSort: (order: Order) => void;
  readonly children: string;
};

export function SortHeading({ sort, onSort, children }: SortHeadingProps) {
  return (
    <button
      type="button"
      className={`${styles.heading} ${styles[sort]}`}
      onClick={() => onSort(sort === 'ascending' ? 'descending' : 'ascending')}
    >
      {children}
      <Icon of="sorted" />
    </button>
  );
}
