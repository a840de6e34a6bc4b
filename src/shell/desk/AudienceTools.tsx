import { useState } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ownPages } from '../../map/ownPages';
import { withQuery } from '../../map/withQuery';
import { askAudience } from '../../store/talk/joinTalk';
import { useAudience } from '../../store/talk/useAudience';
import { changeTalk, useTalk } from '../../store/talk/useTalk';
import { openWindow } from '../../store/talk/windows';
import controls from './Controls.module.css';
import styles from './Tools.module.css';

type Props = { readonly isFirst: boolean; readonly isLast: boolean; readonly goTo: () => void };

/** What the presenter presses, and whether there is a window in which it is done. */
export function AudienceTools({ isFirst, isLast, goTo }: Props) {
  const t = useText();
  const audience = useAudience((state) => state.audience);
  const isBlack = useTalk(({ talk }) => talk.isBlack);
  const isLit = useTalk(({ talk }) => talk.isLit);
  const stage = useTalk(({ talk }) => talk.stage);
  const isAlone = audience === undefined;
  return (
    <section className={`${styles.tools} ${controls.controls}`} aria-label={t('desk.tools')}>
      <AudienceState />
      <div className={styles.buttons}>
        <button type="button" disabled={isAlone || isFirst} onClick={() => askAudience({ do: 'back' })}>
          {t('demo.back')}
        </button>
        <button
          type="button"
          className={styles.main}
          disabled={isAlone || isLast}
          onClick={() => askAudience({ do: 'next' })}
        >
          {t('demo.do')}
        </button>
        <button type="button" onClick={goTo}>
          {t('desk.goTo')}
        </button>
        <button type="button" aria-pressed={isBlack} onClick={() => changeTalk((talk) => ({ isBlack: !talk.isBlack }))}>
          {t('desk.black')}
        </button>
        <button type="button" aria-pressed={isLit} onClick={() => changeTalk((talk) => ({ isLit: !talk.isLit }))}>
          {t('desk.light')}
        </button>
        <button
          type="button"
          aria-pressed={stage !== undefined}
          disabled={isAlone}
          onClick={() => askAudience({ do: 'stage' })}
        >
          {t('shell.stage')}
        </button>
        <button
          type="button"
          aria-label={t('desk.smaller')}
          disabled={isAlone || stage === undefined}
          onClick={() => askAudience({ do: 'smaller' })}
        >
          −
        </button>
        <button
          type="button"
          aria-label={t('desk.larger')}
          disabled={isAlone || stage === undefined}
          onClick={() => askAudience({ do: 'larger' })}
        >
          +
        </button>
      </div>
    </section>
  );
}

function AudienceState() {
  const t = useText();
  const language = useLanguage();
  const playing = useAudience(({ audience }) => audience?.playing);
  const [isRefused, setRefused] = useState(false);
  if (playing !== undefined) {
    const words = { rests: 'desk.audience.here', plays: 'desk.audience.plays', stuck: 'demo.stuck' } as const;
    return <p role="status">{t(words[playing])}</p>;
  }
  const open = () => setRefused(!openWindow('audience', withQuery(ownPages.audience, { lang: language })));
  return (
    <p role="status" className={styles.missing}>
      {t('desk.audience.missing')}:{' '}
      <button type="button" onClick={open}>
        {t('desk.audience.open')}
      </button>
      {isRefused && ` ${t('demo.desk.refused')}`}
    </p>
  );
}
