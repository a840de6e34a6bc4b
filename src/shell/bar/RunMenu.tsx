import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { LineGlyph } from '../../ui/LineGlyph';
import { useDismissal } from '../../ui/useDismissal';
import { DemoItem } from '../demo/DemoItem';
import { ShareItems } from '../share/ShareItems';
import { ColoursItem } from './ColoursItem';
import { DRAWINGS } from './drawings';
import { ResetQuestion } from './ResetQuestion';
import popover from '../popover.module.css';
import styles from './RunMenu.module.css';

/** What can be done with the run as a whole, and how it is shown. Each item is a list item with one button or link in it. */
export function RunMenu({ say }: { say: (text: string) => void }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDialogElement>(null);

  useDismissal(
    menu,
    open,
    (by) => {
      setOpen(false);
      if (by === 'escape') opener.current?.focus();
    },
    { onlyByTab: true },
  );

  useEffect(() => {
    const element = menu.current;
    const choose = ({ target: pressed }: Event) => {
      if (!(pressed instanceof Element) || !pressed.closest('li')) return;
      setOpen(false);
      // A dialog that is opened gives the focus back to where it was.
      if (pressed.closest('button')) opener.current?.focus();
    };
    const press = (event: KeyboardEvent) => {
      const items = [...(element?.querySelectorAll<HTMLElement>('li > a, li > button:not(:disabled)') ?? [])];
      const to = destination(event.key, items);
      if (to === undefined) return;
      event.preventDefault();
      setOpen(true);
      // The list is shown by then.
      requestAnimationFrame(() => to.focus());
    };
    element?.addEventListener('click', choose);
    element?.addEventListener('keydown', press);
    return () => {
      element?.removeEventListener('click', choose);
      element?.removeEventListener('keydown', press);
    };
  }, []);

  return (
    <div ref={menu} className={styles.menu}>
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls="run-menu"
        onClick={() => setOpen(!open)}
        {...target('shell.run')}
      >
        {t('shell.run')} <LineGlyph path={DRAWINGS.more} size={12} />
      </button>
      {/* It stays in the page while it is closed: an item may have to wait for an answer. */}
      <ul id="run-menu" className={`${popover.panel} ${popover.list} ${styles.items}`} hidden={!open}>
        <li>
          <a href="#/runs" {...target('shell.runs')}>
            {t('shell.runs')}
          </a>
        </li>
        <ShareItems />
        <DemoItem say={say} />
        <li>
          <button type="button" onClick={() => question.current?.showModal()} {...target('shell.reset')}>
            {t('shell.reset')}
          </button>
        </li>
        <ColoursItem say={say} />
      </ul>
      <ResetQuestion dialog={question} />
    </div>
  );
}

function destination(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : items.at(to % items.length);
}
