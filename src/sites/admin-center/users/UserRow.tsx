import { memo, useId, type MouseEvent, type Ref } from 'react';
import type { User, UserId } from '../../../core/index';
import { target } from '../../../map/targets';
import { Breakable } from '../../../ui/narrow/Breakable';
import styles from './UserTable.module.css';

/** Where a user stands in the list. */
export type Place = { readonly id: UserId; readonly index: number };

type Props = {
  readonly ref: Ref<HTMLTableRowElement> | undefined;
  readonly user: User;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly status: string;
  readonly ticked: boolean;
  readonly onTick: (id: UserId) => void;
  readonly onFocus: (place: Place | undefined) => void;
};

export const UserRow = memo(function UserRow({ ref, user, index, status, ticked, onTick, onFocus }: Props) {
  const box = useId();
  const { id, displayName, userName } = user;
  // Anywhere in the row, as in 2016; the box and its label do so by themselves.
  const tickByRow = ({ target: pressed }: MouseEvent) => {
    if (pressed instanceof Element && !pressed.closest('input, label')) onTick(id);
  };
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={ticked ? styles.ticked : undefined}
      onClick={tickByRow}
      {...target(`admin-center.user.${id}`)}
    >
      <td className={styles.tick}>
        <input
          id={box}
          type="checkbox"
          aria-labelledby={`${box}-name`}
          checked={ticked}
          onChange={() => onTick(id)}
          onFocus={() => onFocus({ id, index })}
          onBlur={() => onFocus(undefined)}
        />
      </td>
      <td>
        <label id={`${box}-name`} htmlFor={box}>
          {displayName}
        </label>
      </td>
      <td>
        <Breakable>{userName}</Breakable>
      </td>
      <td>{status}</td>
    </tr>
  );
});
