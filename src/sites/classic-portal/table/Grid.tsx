import {
  Fragment,
  useLayoutEffect,
  useMemo,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useText } from '../../../i18n/useText';
import { useLongList } from '../../../ui/list/useLongList';
import { GridRow, type RowName } from './GridRow';
import { SearchBox } from './SearchBox';
import { useSelection } from './useSelection';
import styles from './Grid.module.css';
import narrow from '../../../ui/narrow/Sideways.module.css';

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
  /** What lessons call the rows. */
  readonly name?: RowName;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What the address names a row by when it is selected. */
  readonly keyOf: (row: Row) => string;
  /** The way back, where there is a shorter one than looking at every row. */
  readonly rowOf?: (key: string) => Row | undefined;
  /** Where a row opens, if it does; its first cell is the link. */
  readonly addressOf?: (row: Row) => string;
  /** The narrowest that it is shown, in pixels; in less room it scrolls sideways. */
  readonly least: number;
  /** What is said where there is no row at all. */
  readonly nothing: string;
};

/** A table of which one row can be selected. Arrow keys select; with Ctrl they only move; Enter opens. */
export function Grid<Row>(props: GridProps<Row>) {
  const { name, label, columns, rows, keyOf, addressOf, least, nothing } = props;
  const { rowOf = (key) => rows.find((row) => keyOf(row) === key) } = props;
  const t = useText();
  const { selected, focused, select } = useSelection();
  const [sought, setSought] = useState('');
  const [last, setLast] = useState(focused);
  const [moved, setMoved] = useState<{ readonly to: number }>();

  const shown = useMemo(() => found(rows, columns, sought), [rows, columns, sought]);
  const placeOf = (key: string | undefined) => {
    const row = key === undefined ? undefined : rowOf(key);
    return row === undefined ? -1 : shown.indexOf(row);
  };
  const entrance = [placeOf(last), placeOf(selected)].find((at) => at >= 0);
  const list = useLongList<HTMLDivElement>({
    count: shown.length,
    rowHeight: 31,
    kept: moved?.to ?? entrance,
  });
  const { body } = list;

  // A row that was moved to may have come into the page just now.
  useLayoutEffect(() => {
    if (moved) body.current?.querySelector<HTMLElement>(`[aria-rowindex="${moved.to + 2}"]`)?.focus();
  }, [moved, body]);

  function seek(text: string) {
    setSought(text);
    setMoved(undefined);
    // Commands act on the selected row, so it must not be one that is out of sight.
    const row = selected === undefined ? undefined : rowOf(selected);
    if (row !== undefined && !found([row], columns, text).includes(row)) select(undefined);
  }

  function move(event: KeyboardEvent, from: number) {
    const to = destination(event.key, from, shown.length - 1);
    const row = to === undefined ? undefined : shown[to];
    if (to === undefined || row === undefined) return;
    event.preventDefault();
    setMoved({ to });
    if (!event.ctrlKey) select(keyOf(row));
  }

  return (
    <div className={styles.whole}>
      <SearchBox label={label} sought={sought} onSeek={seek} found={shown.length} />
      <div className={`${narrow.sideways} ${styles.scroll}`}>
        <div role="grid" aria-label={label} aria-rowcount={shown.length + 1} style={widths(columns, least)}>
          <div role="rowgroup">
            <div role="row" aria-rowindex={1} className={styles.head}>
              {columns.map(({ head, heading, sort }) => (
                <div key={head} role="columnheader" aria-sort={sort}>
                  {heading ?? head}
                </div>
              ))}
            </div>
          </div>
          <div ref={body} role="rowgroup" className={styles.body}>
            {list.rows.map(({ index, gap }, place) => {
              const row = shown[index];
              if (row === undefined) return null;
              const key = keyOf(row);
              return (
                <Fragment key={key}>
                  <LeftOut height={gap} />
                  <GridRow
                    ref={list.measure}
                    name={name && `${name}.${key}`}
                    index={index}
                    cells={columns.map(({ head, text, sign }) => ({ head, text: text(row), sign }))}
                    address={addressOf?.(row)}
                    selected={key === selected}
                    outlined={key === last}
                    entrance={index === entrance || (entrance === undefined && place === 0)}
                    onSelect={() => select(key)}
                    onFocus={() => setLast(key)}
                    onMove={(event) => move(event, index)}
                  />
                </Fragment>
              );
            })}
            <LeftOut height={list.after} />
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

/** Stands where the rows would be that are out of sight. */
function LeftOut({ height }: { readonly height: number }) {
  return height > 0 && <div aria-hidden="true" style={{ height }} />;
}

function found<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const wanted = text.trim().toLowerCase();
  return wanted ? rows.filter((row) => columns.some((one) => one.text(row).toLowerCase().includes(wanted))) : rows;
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
