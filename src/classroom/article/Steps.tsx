import { Text, useText } from '../../i18n/useText';
import type { ReactNode } from 'react';
import { guidedAt } from './goOn';
import type { ToldLesson } from './keys';
import { LiveFigure } from './LiveFigure';
import { Note } from './Note';
import type { Step } from './outline';
import { figureId } from './places';
import { Words } from './Words';
import styles from './Article.module.css';

/**
 * A procedure, step by step as its lesson has it; each step can be begun at. No list of the browser's: in one, lists in
 * the pictures would look as lists in lists do.
 */
export function Steps({ lesson, steps }: { lesson: ToldLesson; steps: readonly Step[] }) {
  const t = useText();
  return steps.map(({ id, see, note, figures = [], siblings = [] }, at) => (
    <div key={id} className={styles.step}>
      <h3 id={id} tabIndex={-1}>
        <Text id="article.step" values={{ step: at + 1, small: unseen }} />
      </h3>
      <p>
        <Words id={`article.step.${id}`} to={see && figureId(see)} />
      </p>
      <p className={styles.ways}>
        <a className={styles.link} href={guidedAt(id)}>
          {t(`article.startAt.${lesson}`, { step: at + 1, title: t(`article.lesson.${lesson}`) })}
        </a>
        {siblings.map((name) => (
          <a key={name} className={styles.link} href={`#/figures/${name}`}>
            {t('article.sibling', { number: name })}
          </a>
        ))}
      </p>
      {note && <Note id={note} />}
      {figures.map((number) => (
        <LiveFigure key={number} number={number} />
      ))}
    </div>
  ));
}

function unseen(words: ReactNode) {
  return <span className={styles.unseen}>{words}</span>;
}
