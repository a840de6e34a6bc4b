import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

type Props<R> = {
  readonly name: string;
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** The first column names its row. */
  readonly columns: readonly { readonly head: string; readonly cell: (row: R) => ReactNode }[];
};

/** A plain table; where the page is too narrow for it, each row is a list of what its columns say. */
export function DataTable<R>({ name, rows, keyOf, columns }: Props<R>) {
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ head, cell }, at) =>
              at === 0 ? (
                <th key={head} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={head} data-head={head}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
