import { useText } from '../../i18n/useText';
import { useFlawText } from '../../parts/useFlawText';
import type { FileFlaw, ReadFile } from '../../store/lesson/handedInFile';
import type { parseResultCodes } from '../../training/result/code';
import styles from './Result.module.css';

type Props = {
  readonly lines: ReturnType<typeof parseResultCodes>['flaws'];
  readonly files: readonly Extract<ReadFile, { readonly flaw: FileFlaw }>[];
};

/** What was handed in and could not be read, each with its reason. Lines that hold no code at all are counted. */
export function ReadFlaws({ lines, files }: Props) {
  const t = useText();
  const flawText = useFlawText();
  const whyOf = (flaw: FileFlaw) => {
    switch (flaw.code) {
      case 'free-run':
      case 'not-judged':
      case 'not-handed-in':
        return t(`result.file.${flaw.code}`);
      default:
        return flawText(flaw);
    }
  };
  const without = lines.filter(({ flaw }) => flaw === 'no-code').length;
  const damaged = lines.flatMap(({ line, flaw }) => (flaw === 'no-code' ? [] : [t(`result.line.${flaw}`, { line })]));
  const all = [...damaged, ...files.map(({ name, flaw }) => t('result.file', { name, why: whyOf(flaw) }))];
  return (
    <div role="status">
      {all.length > 0 && (
        <ul className={styles.flaws}>
          {all.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {without > 0 && <p className={styles.quiet}>{t('result.line.no-code', { count: without })}</p>}
    </div>
  );
}
