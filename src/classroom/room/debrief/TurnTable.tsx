import { useLessonTexts } from '../../../i18n/useLessonTexts';
import { useText } from '../../../i18n/useText';
import { turnsOf, type ClassRun, type TurnCount } from '../../../training/room/debrief';
import { factsOfTurn } from '../../../training/room/story';
import tables from '../../table.module.css';
import styles from './Debrief.module.css';

const COLUMNS = ['turn', 'step', 'by', 'times', 'standing'] as const;

/** Which wrong turns were taken, at which step, by how many, and how often. */
export function TurnTable({ runs }: { readonly runs: readonly ClassRun[] }) {
  const t = useText();
  const turns = turnsOf(runs);
  return (
    <section aria-labelledby="room-turns">
      <h3 id="room-turns">{t('room.debrief.turns')}</h3>
      {turns.length === 0 ? (
        <p>{t('room.debrief.turns.none')}</p>
      ) : (
        <table className={`${tables.ruled} ${styles.table}`} aria-labelledby="room-turns">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`room.debrief.turns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {turns.map((count) => (
              <TurnLine key={`${count.turn} ${count.step}`} count={count} all={runs.length} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TurnLine({ count, all }: { readonly count: TurnCount; readonly all: number }) {
  const t = useText();
  const { turn, step, times, standing, runs, lesson } = count;
  const story = runs[0]?.story;
  const texts = useLessonTexts(lesson, story?.tokens ?? {});
  // Each took it with a world of their own: the facts are those of the first.
  const facts = story && factsOfTurn(story, turn);
  return (
    <tr>
      <th scope="row">{texts.plain(`wrong.${turn}`, facts)}</th>
      <td>{step === undefined ? t('room.debrief.turns.after') : texts.plain(`step.${step}.title`)}</td>
      <td>
        {t('room.debrief.turns.by.of', { count: runs.length, all })}
        <progress className={styles.share} max={all} value={runs.length} aria-hidden />
      </td>
      <td>{times}</td>
      <td>{standing}</td>
    </tr>
  );
}
