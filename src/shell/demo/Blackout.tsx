import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../../i18n/useText';
import { useTalk } from '../../store/talk/useTalk';
import styles from './Blackout.module.css';

/** Nothing but black, until it is taken away; what is played meanwhile is played behind it. */
export function Blackout() {
  const isBlack = useTalk(({ talk }) => talk.isBlack);
  return isBlack ? <Black /> : null;
}

function Black() {
  const t = useText();
  useEffect(() => {
    const root = document.getElementById('root');
    const focused = document.activeElement;
    // Dialogs stand above everything: the style sheet hides them by this.
    document.documentElement.dataset['black'] = '';
    root?.setAttribute('inert', '');
    return () => {
      delete document.documentElement.dataset['black'];
      root?.removeAttribute('inert');
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
  }, []);
  return createPortal(
    <div className={styles.black} role="status" data-blackout>
      <span>{t('demo.black')}</span>
    </div>,
    document.body,
  );
}
