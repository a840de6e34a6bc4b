import { useHour } from '../../../i18n/useHour';
import { useLessonTexts, type LessonTexts } from '../../../i18n/useLessonTexts';
import { useText } from '../../../i18n/useText';
import { classTimeOf, type ClassLine, type ClassTime, type Mark } from '../../../training/room/debrief';
import { factsOfTurn, type Story } from '../../../training/room/story';
import type { DebriefedRun } from './debriefedRun';
import styles from './Debrief.module.css';

const KINDS = ['step', 'turn', 'end'] as const;

/** All runs of a lesson under each other by the clock: steps that were done, wrong turns, and where one was handed in. */
export function ClassTimeline({ runs }: { readonly runs: readonly DebriefedRun[] }) {
  const t = useText();
  const hour = useHour();
  const time = classTimeOf(runs);
  const hrefs = new Map(runs.map(({ key, href }) => [key, href]));
  const clock = (at: number) => hour(new Date(at).toISOString());
  return (
    <section aria-labelledby="room-time">
      <h3 id="room-time">{t('room.debrief.time')}</h3>
      <p className={styles.legend}>
        <span>{t('room.debrief.time.of', { from: clock(time.from), to: clock(time.to) })}</span>
        {KINDS.map((kind) => (
          <span key={kind}>
            <i className={styles.mark} data-kind={kind} /> {t(`room.debrief.time.legend.${kind}`)}
          </span>
        ))}
      </p>
      <ul className={styles.lines}>
        {time.lines.map((line) => (
          <li key={line.run.key}>
            <a href={hrefs.get(line.run.key)}>{line.run.name}</a>
            <Track line={line} time={time} clock={clock} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OfTrack = { readonly line: ClassLine; readonly time: ClassTime; readonly clock: (at: number) => string };

function Track({ line, time, clock }: OfTrack) {
  const t = useText();
  const { story } = line.run;
  const texts = useLessonTexts(story.lesson?.id ?? '', story.tokens);
  const length = Math.max(1, time.to - time.from);
  const share = (at: number) => `${(100 * (at - time.from)) / length}%`;
  const facts = { from: clock(line.from), to: clock(line.to), steps: line.done, turns: story.turns.length };
  return (
    <span className={styles.track} role="img" aria-label={t('room.debrief.time.line', facts)}>
      <i className={styles.span} style={{ left: share(line.from), right: `calc(100% - ${share(line.to)})` }} />
      {line.marks.map((mark) => (
        <i
          key={`${mark.kind} ${mark.seq} ${'id' in mark ? mark.id : ''}`}
          className={styles.mark}
          data-kind={mark.kind}
          style={{ left: share(mark.at) }}
          title={`${clock(mark.at)} ${wordsOf(mark, texts, story, t('room.debrief.time.legend.end'))}`}
        />
      ))}
    </span>
  );
}

function wordsOf(mark: Mark, texts: LessonTexts, story: Story, end: string): string {
  if (mark.kind === 'end') return end;
  if (mark.kind === 'step') return texts.plain(`step.${mark.id}.title`);
  return texts.plain(`wrong.${mark.id}`, factsOfTurn(story, mark.id));
}
