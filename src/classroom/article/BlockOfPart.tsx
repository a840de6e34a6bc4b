import { useText } from '../../i18n/useText';
import { addressOfLesson } from './goOn';
import type { TaughtIn } from './keys';
import { LiveFigure } from './LiveFigure';
import { Note } from './Note';
import type { Block, Fact } from './outline';
import { Steps } from './Steps';
import { Words } from './Words';
import styles from './Article.module.css';

/** One block of the article. */
export function BlockOfPart({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Words id={`article.text.${block.id}`} to={block.to} />
        </p>
      );
    case 'note':
      return <Note id={block.id} to={block.to} />;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'figures':
      return block.figures.map((number) => <LiveFigure key={number} number={number} />);
    case 'steps':
      return (
        <>
          <p>
            <LessonLink lesson={block.lesson} />
          </p>
          <Steps lesson={block.lesson} steps={block.steps} />
        </>
      );
  }
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map(({ id, lesson }) => (
        <li key={id}>
          <Words id={`article.text.${id}`} /> <LessonLink lesson={lesson} />
        </li>
      ))}
    </ul>
  );
}

function LessonLink({ lesson }: { lesson: TaughtIn }) {
  const t = useText();
  return (
    <a className={styles.link} href={addressOfLesson(lesson)}>
      {t('article.learn', { title: t(`article.lesson.${lesson}`) })}
    </a>
  );
}
