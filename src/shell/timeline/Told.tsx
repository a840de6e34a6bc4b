import { toldOf, type Attempt, type Entry, type Moment, type Run } from '../../core/index';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { useMomentWords } from './useStory';
import styles from './Told.module.css';

/** What was done in a run in words, to be read and printed: when, what and by whom, the first thing first. */
export function Told({ run, log }: { readonly run: Run; readonly log: readonly Entry[] }) {
  const t = useText();
  const { clock } = useFormats();
  const { headline, doer } = useMomentWords();
  const told = toldOf(run, log).filter((one) => !('undone' in one && one.undone));
  const words = (one: Moment | Attempt) => {
    if ('after' in one) return headline(one);
    const plan = 'plan' in one.command ? t(`plan.${one.command.plan}`) : '';
    return `${t(`timeline.refused.${one.command.type}`, { plan })} (${t('timeline.refused')})`;
  };
  return (
    <ol className={styles.told}>
      {told.map((one) => {
        const who = doer(one);
        return (
          <li key={one.seq}>
            <span>{clock(log[one.seq]?.at ?? '')}</span>
            <span>
              {words(one)}
              {who !== undefined && <small> {t('timeline.by', { userName: who })}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
