import { useText } from '../../../i18n/useText';
import { makeClassFile } from '../../../store/share/makeClassFile';
import { offerFile } from '../../../store/share/offerFile';
import { csvOfRuns, jsonOfRuns } from '../../../training/room/classFiles';
import type { ClassRun } from '../../../training/room/debrief';
import styles from './Debrief.module.css';

type Props = { readonly runs: readonly ClassRun[]; readonly now: number };

/** The class as files: a table, the reports, and all runs, by the names that are shown. */
export function DebriefFiles({ runs, now }: Props) {
  const t = useText();
  const json = () => `${JSON.stringify(jsonOfRuns(runs, now), undefined, 2)}\n`;
  return (
    <section aria-labelledby="room-files">
      <h3 id="room-files">{t('room.debrief.files')}</h3>
      <p className={styles.ways}>
        <button type="button" onClick={() => offerFile('onetenant-class.csv', csvOfRuns(runs, now), 'text/csv')}>
          {t('room.debrief.csv')}
        </button>
        <button type="button" onClick={() => offerFile('onetenant-class-reports.json', json())}>
          {t('room.debrief.json')}
        </button>
        <button
          type="button"
          onClick={() =>
            offerFile('onetenant-class.json', makeClassFile(runs.map(({ name, story }) => ({ name, log: story.log }))))
          }
        >
          {t('room.debrief.all')}
        </button>
      </p>
      <p>{t('room.debrief.files.text')}</p>
    </section>
  );
}
