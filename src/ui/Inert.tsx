import { createContext, useContext, type ComponentProps, type MouseEvent } from 'react';
import styles from './Inert.module.css';

type Answer = {
  /** What an inert control says of itself before it is pressed. */
  readonly hint: string;
  /** Called with its name when one is pressed, so that the press is answered. */
  readonly onPress: (name: string) => void;
};

export const InertContext = createContext<Answer>({ hint: '', onPress: () => undefined });

/**
 * A control of the original that has no function here. It looks like the original, shows on pointing or focus that it
 * is inert, and says so when pressed: no dead clicks.
 */
export function Inert({ className = '', children, ...rest }: ComponentProps<'button'>) {
  const { hint, onPress } = useContext(InertContext);
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) =>
    onPress(currentTarget.getAttribute('aria-label') ?? currentTarget.innerText.trim());
  return (
    <button type="button" title={hint} className={`${styles.inert} ${className}`} {...rest} onClick={press}>
      {children}
    </button>
  );
}
