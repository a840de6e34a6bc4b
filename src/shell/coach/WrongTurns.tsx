import { useText } from '../../i18n/useText';
import type { Attempt } from '../../store/lesson';
import { useRun } from '../../store/run';
import { undo } from '../../store/travel';
import { addressNow } from '../frame/beside';
import { MomentLinks } from './MomentLinks';
import { useMoments } from './useMoments';
import type { Window } from './window';
import type { LessonTexts } from '../../i18n/useLessonTexts';
import styles from './Card.module.css';

type Props = Pick<Window, 'go' | 'say'> & { readonly attempt: Attempt; readonly texts: LessonTexts };

/** The wrong turns that stand, each with what comes of it and the way back to before it. */
export function WrongTurns({ attempt: { progress }, texts, go, say }: Props) {
  const t = useText();
  const moments = useMoments();
  const lastDeed = useRun(({ run }) => run?.done.at(-1)?.seq ?? 0);
  const standing = progress.wrong.filter(({ stands }) => stands);

  const goBack = async (at: number) => {
    let page: string | undefined;
    while ((useRun.getState().run?.done.at(-1)?.seq ?? -1) >= at) {
      const undone = await undo(addressNow('main'));
      if (undone === undefined) break;
      page = undone;
    }
    if (page === undefined) return;
    say(t('coach.wrong.went'));
    go(page);
  };

  return standing.map(({ id, level, at, facts }) => (
    <section key={id} className={`${styles.wrong} ${level === 'essential' ? styles.essential : ''}`}>
      <h3>{t('coach.wrong')}</h3>
      <p>{texts.rich(`wrong.${id}`, facts)}</p>
      <MomentLinks moments={moments} at={at} what={texts.plain(`wrong.${id}`, facts)} />
      {lastDeed >= at && (
        <button type="button" onClick={() => void goBack(at)}>
          {t('coach.wrong.back')}
        </button>
      )}
    </section>
  ));
}
