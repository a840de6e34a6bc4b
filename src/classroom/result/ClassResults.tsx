import { useEffect, useMemo, useState, type RefObject } from 'react';
import { useText } from '../../i18n/useText';
import { offerFile } from '../../store/share/offerFile';
import { csvOfClass } from '../../training/result/classCsv';
import { classRowsOf } from '../../training/result/classRows';
import { parseResultCodes } from '../../training/result/code';
import { useFileDrop } from '../../ui/useFileDrop';
import { ClassTable } from './ClassTable';
import { FileButton } from './FileButton';
import { ReadFlaws } from './ReadFlaws';
import { useHandedInFiles } from './useHandedInFiles';
import { useOneLesson } from './useOneLesson';
import styles from './Result.module.css';

// Some hundred codes: more than any class hands in.
const LONGEST_TEXT = 60_000;

type Props = {
  readonly given: string;
  /** Where files may be dropped. */
  readonly page: RefObject<HTMLElement | null>;
};

/** What was handed in: the codes, the files, what of them could not be read, and the table of all. */
export function ClassResults({ given, page }: Props) {
  const t = useText();
  const [text, setText] = useState(given);
  const { good, flawed, waiting, add, clear } = useHandedInFiles();
  const isHovering = useFileDrop(add, page);
  const { codes, flaws } = useMemo(() => parseResultCodes(text), [text]);
  const rows = classRowsOf(codes, good);
  const lesson = useOneLesson(rows);
  const title = t('result.title');

  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);

  const empty = () => {
    setText('');
    clear();
  };
  const save = () =>
    offerFile(
      'onetenant-results.csv',
      csvOfClass(
        rows,
        lesson?.goals.map(({ id }) => id),
      ),
      'text/csv',
    );

  return (
    <>
      <h1>{title}</h1>
      <div className={styles.input} data-hovering={isHovering || undefined}>
        <p>{t('result.lead')}</p>
        <label className={styles.codes}>
          {t('result.codes')}
          <textarea
            rows={5}
            maxLength={LONGEST_TEXT}
            spellCheck={false}
            value={text}
            aria-describedby="result-codes-hint"
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p id="result-codes-hint" className={styles.quiet}>
          {t('result.codes.hint')}
        </p>
        <p className={styles.ways}>
          <FileButton onChosen={add} />
          <span className={styles.quiet}>{t(isHovering ? 'result.files.drop' : 'result.files.hint')}</span>
        </p>
        <p role="status">
          {waiting > 0
            ? t('result.reading', { count: waiting })
            : t('result.read', { codes: codes.length, files: good.length })}
        </p>
        <ReadFlaws lines={flaws} files={flawed} />
      </div>
      <p className={styles.proof}>{t('result.proof')}</p>
      {rows.length === 0 ? (
        <NoResult />
      ) : (
        <>
          <ClassTable rows={rows} lesson={lesson} />
          <p className={styles.ways}>
            <button type="button" onClick={save}>
              {t('result.csv')}
            </button>
            <button type="button" onClick={() => print()}>
              {t('report.print')}
            </button>
            <button type="button" disabled={waiting > 0} onClick={empty}>
              {t('result.clear')}
            </button>
            <span className={styles.quiet}>{t('result.kept')}</span>
          </p>
        </>
      )}
    </>
  );
}

/** How a result comes here, while there is none. */
function NoResult() {
  const t = useText();
  return (
    <div className={styles.empty}>
      <p>{t('result.empty')}</p>
      <ol>
        <li>{t('result.empty.ask')}</li>
        <li>{t('result.empty.send')}</li>
        <li>{t('result.empty.read')}</li>
      </ol>
    </div>
  );
}
