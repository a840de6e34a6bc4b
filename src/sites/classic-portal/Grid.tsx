import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { GridRow } from './GridRow';
import { SearchBox } from './SearchBox';
import { useSelection } from './useSelection';
import styles from './Grid.module.css';

export type Column<Row> = {
  readonly head: string;
  /** Its part of the table's width, as against the parts of the other columns. */
  readonly part: number;
  /** What it says of a row; the search looks here too. */
  readonly text: (row: Row) => string;
  /** Stands before the text of each row. */
  readonly sign?: ReactNode;
  /** In place of the plain heading. */
  readonly heading?: ReactNode;
  readonly sort?: 'ascending' | 'descending';
};

type GridProps<Row> = {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What the address names a row by when it is selected. */
  readonly keyOf: (row: Row) => string;
  /** Where a row opens, if it does; its first cell is the link. */
  readonly addressOf?: (row: Row) => string;
  /** The narrowest that it is shown, in pixels; in less room it scrolls sideways. */
  readonly least: number;
  /** What is said where there is no row at all. */
  readonly nothing: string;
};

/** A table of which one row can be selected. Arrow keys select; with Ctrl they only move; Enter opens. */
export function Grid<Row>({ name, label, columns, rows, keyOf, addressOf, least, nothing }: GridProps<Row>) {
  const t = useText();
  const { selected, focused, select } = useSelection();
  const [sought, setSought] = useState('');
  const [last, setLast] = useState(focused);
  const body = useRef<HTMLDivElement>(null);

  const found = (text: string) => {
    const wanted = text.trim().toLocaleLowerCase();
    return wanted ? rows.filter((row) => columns.some((one) => holds(one.text(row), wanted))) : rows;
  };
  const shown = found(sought);
  const keys = shown.map(keyOf);
  const entrance = [last, selected].find((key) => key !== undefined && keys.includes(key)) ?? keys[0];

  function seek(text: string) {
    setSought(text);
    // Commands act on the selected row, so it must not be one that is out of sight.
    if (selected !== undefined && !found(text).some((row) => keyOf(row) === selected)) select(undefined);
  }

  function move(event: KeyboardEvent, from: number) {
    const to = destination(event.key, from, keys.length - 1);
    const key = to === undefined ? undefined : keys[to];
    if (to === undefined || key === undefined) return;
    event.preventDefault();
    (body.current?.children[to] as HTMLElement | undefined)?.focus();
    if (!event.ctrlKey) select(key);
  }

  return (
    <div className={styles.whole}>
      <SearchBox label={label} sought={sought} onSeek={seek} found={keys.length} />
      <div className={styles.scroll}>
        <div role="grid" aria-label={label} style={widths(columns, least)}>
          <div role="rowgroup">
            <div role="row" className={styles.head}>
              {columns.map(({ head, heading, sort }) => (
                <div key={head} role="columnheader" aria-sort={sort}>
                  {heading ?? head}
                </div>
              ))}
            </div>
          </div>
          <div ref={body} role="rowgroup" className={styles.body}>
            {shown.map((row, at) => {
              const key = keyOf(row);
              return (
                <GridRow
                  key={key}
                  name={`${name}.${key}`}
                  cells={columns.map(({ head, text, sign }) => ({ head, text: text(row), sign }))}
                  address={addressOf?.(row)}
                  selected={key === selected}
                  outlined={key === last}
                  entrance={key === entrance}
                  onSelect={() => select(key)}
                  onFocus={() => setLast(key)}
                  onMove={(event) => move(event, at)}
                />
              );
            })}
            {shown.length === 0 && (
              <div role="row" className={styles.nothing}>
                <div role="gridcell">
                  {rows.length === 0 ? nothing : t('classicPortal.search.nothing', { sought: sought.trim() })}
                </div>
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

function widths(columns: readonly { readonly part: number }[], least: number): CSSProperties {
  const parts = columns.map(({ part }) => `minmax(0, ${part}fr)`).join(' ');
  return { minWidth: least, '--columns': parts } as CSSProperties;
}

const PAGE = 10;

function destination(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + PAGE, last);
    case 'PageUp':
      return Math.max(from - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function holds(text: string, wanted: string): boolean {
  return text.toLocaleLowerCase().includes(wanted);
}
