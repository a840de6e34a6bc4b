import { headlineOf, type Answered, type Rejection, type Retelling, type Turn } from '../../core/index';
import { useRejectionText } from '../../i18n/useRejectionText';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { eventWords } from '../timeline/eventWords';
import { useMomentWords } from '../timeline/useStory';
import styles from './WhatIf.module.css';

const STEPS_AT_MOST = 200;

/** Both stories from where they part, step beside step. */
export function TwoStories({ retelling, turn }: { retelling: Retelling; turn: Turn }) {
  const t = useText();
  const { headline } = useMomentWords();
  const parted = retelling.steps.filter(({ instead }) => instead.length > 0);
  const shared = retelling.steps.length - parted.length;
  return (
    <section aria-labelledby="what-if-steps" className={styles.stories}>
      <h3 id="what-if-steps">{t('timeline.whatIf.steps')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('timeline.whatIf.original')}</th>
            <th scope="col">{t('timeline.whatIf.other')}</th>
          </tr>
        </thead>
        <tbody>
          {shared > 0 && (
            <tr className={styles.same}>
              <td colSpan={2}>{t('timeline.whatIf.shared', { count: shared })}</td>
            </tr>
          )}
          {parted.slice(0, STEPS_AT_MOST).map(({ original, instead, refused }) => (
            <tr key={original.seq} className={original.seq === turn.seq ? styles.turn : undefined}>
              <td>
                {original.seq === turn.seq && <em>{t('timeline.whatIf.part')}</em>}{' '}
                {refused ? <Refused why={refused} /> : headline(original)}
              </td>
              <td>
                {instead.map((answered, at) => (
                  <Answer key={at} answered={answered} was={headline(original)} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {parted.length > STEPS_AT_MOST && <p>{t('timeline.whatIf.rest', { count: parted.length - STEPS_AT_MOST })}</p>}
    </section>
  );
}

function Refused({ why }: { why: Rejection }) {
  const t = useText();
  const reason = useRejectionText();
  return (
    <p className={styles.refused}>
      <strong>{t('timeline.whatIf.refused')}</strong> {reason(why)}
    </p>
  );
}

function Answer({ answered, was }: { answered: Answered; was: string }) {
  const t = useText();
  const formats = useFormats();
  if ('rejection' in answered) return <Refused why={answered.rejection} />;
  const { events, before, after } = answered;
  const first = headlineOf(events);
  const words = (event: (typeof events)[number]) => eventWords(event, before, after, t, formats);
  const what = first ? words(first) : t('timeline.nothing');
  const others = events.filter((event) => event !== first);
  return (
    <>
      <p className={what === was ? styles.same : undefined}>{what}</p>
      {others.length > 0 && (
        <ul>
          {others.map((event, at) => (
            <li key={at}>{words(event)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
