import { useEffect } from 'react';
import { TextPart } from '../i18n/TextPart';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { PageHead } from './PageHead';
import styles from './RunsPage.module.css';

type Props = {
  /** As the address asks for them. */
  readonly asked: string;
  readonly most: number;
  /** How many are offered instead. */
  readonly instead: number;
};

/** Stands in place of a run that an address asks for with so many people as cannot be. */
export function PeopleRefused(props: Props) {
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main className={styles.main}>
        <TextPart part="runs">
          <WhyNot {...props} />
        </TextPart>
      </main>
    </div>
  );
}

// An address can be long, and its beginning is enough to know it by.
const SHOWN = 40;

function WhyNot({ asked, most, instead }: Props) {
  const t = useText();
  const title = t('runs.people.title');
  const people = asked.length > SHOWN ? `${asked.slice(0, SHOWN)}…` : asked;

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  return (
    <>
      <h1>{title}</h1>
      <p role="alert" className={styles.lead}>
        {t('runs.people.text', { people, most })}
      </p>
      <p>
        <a href={`#/start/large-company?people=${instead}`}>{t('runs.people.begin', { people: instead })}</a>
      </p>
      <p>
        <a href="#/">{t('runs.begin')}</a>
      </p>
    </>
  );
}
