import { useMemo } from 'react';
import { emptyWorld, evolveAll } from '../core/index';
import { useText } from '../i18n/useText';
import type { StartState } from '../scenarios/startStates';
import { target } from '../ui/target';
import { DirectoryPicture } from './DirectoryPicture';
import styles from './StartPage.module.css';

/** One start state: what the matter is, a small picture of its directories, and the way in. */
export function StartCard({ state }: { state: StartState }) {
  const t = useText();
  const world = useMemo(() => evolveAll(emptyWorld(state.id), state.events), [state]);
  const title = t(`start.${state.id}.title`);
  return (
    <li className={styles.card}>
      <DirectoryPicture world={world} />
      <h3>{title}</h3>
      <p>{t(`start.${state.id}.text`)}</p>
      <a href={`#/start/${state.id}`} aria-label={t('start.begin.named', { title })} {...target(`start.${state.id}`)}>
        {t('start.begin')}
      </a>
      {state.sizes && (
        <p className={styles.sizes}>
          {state.sizes.map((people) => (
            <a key={people} href={`#/start/${state.id}?people=${people}`}>
              {t('start.begin.people', { people })}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
