import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { target } from '../../map/targets';
import { isTextField } from '../../ui/keyboard/isTextField';
import { LineGlyph } from '../../ui/LineGlyph';
import { DRAWINGS } from '../bar/drawings';
import { viewed } from './beside';
import styles from './Panel.module.css';

type Props = {
  readonly name: 'timeline' | 'map';
  readonly title: string;
  /** What its button says, which closes it. */
  readonly closing: string;
  readonly className: string | undefined;
  /** What stands in its head besides. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
};

/**
 * What stands beside the frames while the address asks for it. Its heading takes the keyboard when it is opened; Escape,
 * or its button, closes it and gives the keyboard back to what opens it.
 */
export function Panel({ name, title, closing, className, head, children }: Props) {
  const navigate = useNavigate();
  const place = useLocation();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const close = () => {
    void navigate(viewed(place, { [name]: undefined }));
    document.querySelector<HTMLElement>(`[data-target="shell.${name}"]`)?.focus();
  };
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  });
  useEffect(() => {
    const element = panel.current;
    const hear = (event: KeyboardEvent) => press(event);
    element?.addEventListener('keydown', hear);
    // On a page that is loaded with it, the keyboard is the page's, whether that has arrived or not.
    if (isInWindow(document.activeElement)) heading.current?.focus({ preventScroll: true });
    return () => element?.removeEventListener('keydown', hear);
  }, []);

  const Landmark = name === 'timeline' ? 'aside' : 'section';
  return (
    <Landmark
      ref={panel}
      className={`${styles.panel} ${className}`}
      data-keeps-keyboard
      aria-label={title}
      {...target(`shell.${name}Panel`)}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {head}
        <button type="button" onClick={close} aria-label={closing}>
          <LineGlyph path={DRAWINGS.close} />
        </button>
      </header>
      {children}
    </Landmark>
  );
}

// What was pressed to open it has the keyboard then.
function isInWindow(place: Element | null): boolean {
  return place !== null && place !== document.body && !place.closest('[data-frame]') && !isTextField(place);
}
