import { useRef, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { GiveForm } from './GiveForm';
import { LookForm } from './LookForm';
import { RoomItself } from './RoomItself';
import { useDesk } from '../../../store/room/desk';
import { useLessonTitle } from '../../result/useLessonTitle';
import type { SeatOfRoom } from '../useSeats';
import { WordForm } from './WordForm';
import styles from '../Room.module.css';

type Props = {
  /** The learners that are ticked; none for all. */
  readonly chosen: readonly SeatOfRoom[];
  /** How many there are. */
  readonly count: number;
};

const TOOLS = ['give', 'word', 'pause', 'look', 'more'] as const;
type Tool = (typeof TOOLS)[number];

/** What a trainer does for the class, or for those who are ticked: each with a form that opens below. */
export function ClassTools({ chosen, count }: Props) {
  const t = useText();
  const [open, setOpen] = useState<Tool>();
  const [said, setSaid] = useState('');
  const buttons = useRef<HTMLDivElement>(null);

  const close = (words = '') => {
    // The form is gone, and the keyboard was in it.
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
    setSaid(words);
  };
  const press = (tool: Tool) => {
    setSaid('');
    setOpen(open === tool ? undefined : tool);
  };
  return (
    <section className={styles.tools} aria-label={t('room.tools')}>
      <div ref={buttons} className={styles.buttons}>
        {TOOLS.map((tool) => (
          <button key={tool} type="button" aria-expanded={open === tool} onClick={() => press(tool)}>
            {t(`room.${tool}`)}
          </button>
        ))}
        <span role="status">{said || <LastGiven />}</span>
      </div>
      {open && (
        <div className={styles.form}>
          {open === 'give' && <GiveForm chosen={chosen} onDone={close} />}
          {open === 'look' && <LookForm onDone={() => close()} />}
          {(open === 'word' || open === 'pause') && <WordForm key={open} kind={open} chosen={chosen} onDone={close} />}
          {open === 'more' && <RoomItself count={count} onDone={() => close()} />}
        </div>
      )}
    </section>
  );
}

/** What was handed out last; nothing before something was. */
function LastGiven() {
  const t = useText();
  const titleOf = useLessonTitle();
  const last = useDesk(({ room }) => room?.exercises.at(-1)?.exercise);
  return last ? t('room.given', { title: titleOf(last.lesson), mode: t(`lesson.mode.${last.mode}`) }) : null;
}
