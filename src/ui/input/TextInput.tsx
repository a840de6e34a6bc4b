import type { ComponentProps, MouseEvent } from 'react';
import styles from './TextInput.module.css';

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange' | 'onMouseDown'> & {
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** As wide as the style sheet keeps free for the ×. */
const CROSS_WIDTH = 28;

/**
 * A line to type in. While it has text and the focus there is an × at its end, as browsers of the time drew it, which
 * empties it. As there, it is for the mouse: by keyboard the text is selected and deleted.
 */
export function TextInput({ value, onType, className = '', placeholder = ' ', ...rest }: Props) {
  const press = (event: MouseEvent<HTMLInputElement>) => {
    if (value === '' || !isOnCross(event)) return;
    // The focus stays, and no caret is set.
    event.preventDefault();
    onType('');
  };
  return (
    <input
      autoComplete="off"
      {...rest}
      type="text"
      placeholder={placeholder}
      value={value}
      onChange={(event) => onType(event.target.value)}
      onMouseDown={press}
      className={`${styles.text} ${className}`}
    />
  );
}

function isOnCross({ currentTarget: field, nativeEvent: { offsetX }, button }: MouseEvent<HTMLInputElement>): boolean {
  const isShown = field === document.activeElement && !field.readOnly && field.clientWidth > CROSS_WIDTH;
  return isShown && button === 0 && offsetX >= field.clientWidth - CROSS_WIDTH;
}
