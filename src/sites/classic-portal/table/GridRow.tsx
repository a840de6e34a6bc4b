import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { Breakable } from '../../../ui/narrow/Breakable';
import { Icon } from '../frame/Icon';
import styles from './Grid.module.css';

type Cell = { readonly head: string; readonly text: string; readonly sign: ReactNode };

export type RowName = 'users' | 'directories' | 'subscriptions';

type GridRowProps = {
  readonly ref: Ref<HTMLDivElement> | undefined;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly name: `${RowName}.${string}` | undefined;
  readonly cells: readonly Cell[];
  readonly address: string | undefined;
  readonly selected: boolean;
  /** The one that was focused last keeps a dotted outline. */
  readonly outlined: boolean;
  /** The one row that Tab comes to. */
  readonly entrance: boolean;
  readonly onSelect: () => void;
  readonly onFocus: () => void;
  readonly onMove: (event: KeyboardEvent) => void;
};

export function GridRow(props: GridRowProps) {
  const { ref, name, index, cells, address, selected, outlined, entrance, onSelect, onFocus, onMove } = props;
  const { go, link } = useFrame();
  const tabIndex = entrance ? 0 : -1;
  const mark = name && target(`classic-portal.${name}`);

  function press(event: KeyboardEvent) {
    onMove(event);
    // What is pressed on the link inside is the link's own to answer.
    if (event.target !== event.currentTarget || (event.key !== ' ' && event.key !== 'Enter')) return;
    event.preventDefault();
    if (event.key === 'Enter' && address !== undefined) go(address);
    else onSelect();
  }
  const click = ({ target: clicked }: MouseEvent) => {
    if (!(clicked instanceof Element && clicked.closest('a'))) onSelect();
  };

  return (
    <div
      ref={ref}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={tabIndex}
      aria-selected={selected}
      className={outlined ? `${styles.row} ${styles.outlined}` : styles.row}
      onClick={click}
      onFocus={onFocus}
      onKeyDown={press}
      {...(address === undefined && mark)}
    >
      {cells.map(({ head, text, sign }, at) =>
        at === 0 && address !== undefined ? (
          <div key={head} role="gridcell" className={styles.name}>
            <a tabIndex={tabIndex} {...link(address)} {...mark}>
              <span>
                <Breakable>{text}</Breakable>
              </span>
              {selected && <Icon of="open" />}
            </a>
          </div>
        ) : (
          <div key={head} role="gridcell" className={styles.cell}>
            {sign}
            <span>
              <Breakable>{text}</Breakable>
            </span>
          </div>
        ),
      )}
    </div>
  );
}
