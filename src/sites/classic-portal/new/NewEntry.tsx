import type { KeyboardEvent } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Inert } from '../../../ui/Inert';
import styles from './NewDrawer.module.css';
import { NewIcon } from './NewIcon';
import type { NewName } from './newColumns';

type NewEntryProps = {
  readonly of: NewName;
  /** The categories are pictures only beside three columns. */
  readonly pictureOnly: boolean;
  /** Whether the column that it leads to is there; without it, it leads to none. */
  readonly opened?: boolean | undefined;
  /** Without it, the entry is inert. */
  readonly onPress?: (() => void) | undefined;
  readonly onMove: (event: KeyboardEvent) => void;
};

/** One entry of a column of the NEW drawer. */
export function NewEntry({ of, pictureOnly, opened, onPress, onMove }: NewEntryProps) {
  const t = useText();
  const words = t(`classicPortal.new.${of}`);
  const face = (
    <>
      <NewIcon of={of} />
      {!pictureOnly && <span>{words}</span>}
      {of === 'customCreate' && <NewIcon of="dialog" />}
    </>
  );
  const naming = {
    className: styles.entry,
    onKeyDown: onMove,
    ...(pictureOnly && { 'aria-label': words }),
    ...target(`classic-portal.new.${of}`),
  };
  if (!onPress) return <Inert {...naming}>{face}</Inert>;
  return (
    <button
      type="button"
      title={pictureOnly ? words : undefined}
      aria-expanded={opened}
      aria-haspopup={opened === undefined ? 'dialog' : undefined}
      onClick={onPress}
      {...naming}
    >
      {face}
    </button>
  );
}
