import type { Language } from '../i18n/languages';
import { TextPart } from '../i18n/TextPart';
import { PageHead } from './PageHead';
import { RunList } from './RunList';
import styles from './RunsPage.module.css';

/** `#/runs`: the runs that this browser keeps. */
export function RunsPage({ language }: { language: Language }) {
  return (
    <div className={styles.page}>
      <PageHead language={language} />
      <main className={styles.main}>
        <TextPart part="runs">
          <RunList />
        </TextPart>
      </main>
    </div>
  );
}
