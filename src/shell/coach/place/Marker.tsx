import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../../../i18n/useText';
import { useHost } from './useHost';
import styles from './Marker.module.css';

/** Brings back the folded card from within a page's own dialog, from which the task strip cannot be reached. */
export function Marker({ open }: { open: () => void }) {
  const t = useText();
  const home = useRef<HTMLDivElement>(null);
  const { host, isInDialog } = useHost(home);
  return (
    <>
      <div ref={home} />
      {isInDialog &&
        createPortal(
          <button type="button" className={styles.marker} onClick={open}>
            {t('coach.open')}
          </button>,
          host,
        )}
    </>
  );
}
