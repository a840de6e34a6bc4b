import { useHour } from '../../../i18n/useHour';
import { useText } from '../../../i18n/useText';
import { roomPage } from '../../../map/roomPage';
import type { Need } from '../../../training/room/need';
import { lastDeedOf } from '../../../training/room/story';
import { LessonPart } from '../run/LessonPart';
import { useSlots } from '../run/slots';
import { StepWords } from '../run/StepWords';
import { useLessonMode } from '../useLessonMode';
import type { SeatOfRoom } from '../useSeats';
import { NeedWords } from './NeedWords';
import styles from './SeatTable.module.css';

type Props = {
  readonly seat: SeatOfRoom;
  readonly need: Need;
  /** What most do: a line says only where somebody does something else. */
  readonly most: string | undefined;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
};

/** One learner on the board. */
export function SeatLine({ seat, need, most, isTicked, onTick }: Props) {
  const t = useText();
  const lessonMode = useLessonMode();
  const { name, story } = seat;
  const verdicts = story?.progress?.verdicts;
  const doing = story && lessonMode(story.run.lesson);
  const met = verdicts?.filter(({ state }) => state === 'met').length ?? 0;
  return (
    <tr data-need={need.code}>
      <td>
        <input
          type="checkbox"
          aria-label={t('room.choose', { name })}
          checked={isTicked}
          onChange={({ target }) => onTick(target.checked)}
        />
      </td>
      <th scope="row" title={name}>
        <a href={roomPage({ seat: seat.key })}>{name}</a>
        {doing !== undefined && doing !== most && <small>{doing}</small>}
      </th>
      <td>
        <span className={styles.two}>
          <Now seat={seat} need={need} />
        </span>
      </td>
      <td>
        {story && (
          <span className={styles.two}>
            <LessonPart lesson={story.lesson?.id}>
              <StepWords story={story} />
            </LessonPart>
          </span>
        )}
      </td>
      <td>{verdicts && t('room.goals', { met, goals: verdicts.length })}</td>
      <td>
        <LastDeed seat={seat} />
      </td>
      <td data-here={seat.isHere}>
        <Connection seat={seat} />
      </td>
    </tr>
  );
}

/** What a learner needs; nothing until the run has come that is under way. */
function Now({ seat: { story, isUnreadable, of }, need }: Pick<Props, 'seat' | 'need'>) {
  const t = useText();
  if (isUnreadable) return t('room.unreadable');
  if (!story && of.now !== null) return '…';
  return (
    <LessonPart lesson={story?.lesson?.id}>
      <NeedWords need={need} story={story} />
    </LessonPart>
  );
}

/** What was done last, and when. */
function LastDeed({ seat: { story } }: { readonly seat: SeatOfRoom }) {
  const hour = useHour();
  const { Words } = useSlots();
  const deed = story && lastDeedOf(story.run);
  return (
    deed && (
      <span className={styles.two}>
        <small>{hour(story.log[deed.seq]?.at ?? '')}</small> <Words of={deed} />
      </span>
    )
  );
}

/** Whether the learner's browser is there, and how much of what was done in it has yet to come. */
function Connection({ seat: { isHere, of } }: { readonly seat: SeatOfRoom }) {
  const t = useText();
  const hour = useHour();
  return (
    <>
      {isHere ? t('room.here') : t('room.away', { time: hour(of.since) })}
      {of.behind > 0 && <small> {t('room.behind', { count: of.behind })}</small>}
    </>
  );
}
