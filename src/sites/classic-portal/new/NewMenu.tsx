import { useId, useRef, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useDismissal } from '../../../ui/useDismissal';
import { Icon } from '../frame/Icon';
import { NewDrawer } from './NewDrawer';
import styles from './NewMenu.module.css';

/** NEW, and the drawer that it slides up. */
export function NewMenu({ onCustomCreate }: { onCustomCreate: () => void }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  function leave() {
    close();
    opener.current?.focus();
  }
  useDismissal(whole, open, (by) => (by === 'escape' ? leave() : close()));

  return (
    <div ref={whole} className={styles.whole}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...target('classic-portal.new')}
      >
        <Icon of="plus" />
        {t('classicPortal.command.new')}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <NewDrawer
            onClose={leave}
            onCustomCreate={() => {
              leave();
              onCustomCreate();
            }}
          />
        )}
      </div>
    </div>
  );
}
