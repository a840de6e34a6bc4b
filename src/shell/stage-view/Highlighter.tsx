import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import { changeTalk, useTalk } from '../../store/talk/useTalk';
import { isForElsewhere } from '../bar/isForElsewhere';
import styles from './Highlighter.module.css';

/** A disc of light that goes with the pointer, so that a room sees where it is; the key L puts it out and on. */
export function Highlighter({ say }: { readonly say: (text: string) => void }) {
  const t = useText();
  const disc = useRef<HTMLDivElement>(null);
  const isOn = useTalk(({ talk }) => talk.isLit);

  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey, repeat, target }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'l' || ctrlKey || metaKey || altKey || repeat || isForElsewhere(target)) return;
      changeTalk(() => ({ isLit: !isOn }));
      say(t(isOn ? 'shell.highlighter.off' : 'shell.highlighter.on'));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, say, t]);

  useEffect(() => {
    if (!isOn) return undefined;
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (!disc.current) return;
      disc.current.hidden = false;
      disc.current.style.translate = `${clientX}px ${clientY}px`;
    };
    document.addEventListener('pointermove', move);
    return () => document.removeEventListener('pointermove', move);
  }, [isOn]);

  return isOn ? <div ref={disc} hidden className={styles.disc} aria-hidden="true" data-highlighter /> : null;
}
