import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import type { Lesson } from '../../training/lesson';
import type { ClassRow, Proof } from '../../training/result/classRows';
import { goalsMetIn, pointsOf, type Result } from '../../training/result/result';
import { useLessonTitle } from './useLessonTitle';
import styles from './Result.module.css';

const SIGNS: Readonly<Record<State, string>> = { met: '✓', unmet: '✗', notYet: '–', invalid: '?' };
type State = Result['goals'][number]['state'];

type Props = { readonly row: ClassRow; readonly lesson: Lesson | undefined };

/** One result of the class. */
export function ClassLine({ row: { name, result, proof }, lesson }: Props) {
  const t = useText();
  const titleOf = useLessonTitle();
  const { mode, version, goals, wrong, helped, doneFor, seconds } = result;
  return (
    <tr>
      <th scope="row">{name || t('result.nameless')}</th>
      {!lesson && <td>{t('result.lesson', { title: titleOf(result.lesson), version })}</td>}
      <td>{t(`lesson.mode.${mode}`)}</td>
      {lesson ? (
        goals.map(({ state }, at) => (
          <td key={lesson.goals[at]?.id}>
            <State state={state} />
          </td>
        ))
      ) : (
        <td>{t('report.points.of', { points: goalsMetIn(result), of: goals.length })}</td>
      )}
      <td className={styles.short}>{t('report.points.of', pointsOf(result))}</td>
      <td>{wrong}</td>
      <td>{t('result.help', { helped, doneFor })}</td>
      <td className={styles.short}>
        {t('report.test.taken.time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      </td>
      <td data-proof={proof.of}>
        <ProofWords proof={proof} />
      </td>
    </tr>
  );
}

function State({ state }: { readonly state: State }) {
  const t = useText();
  const words = t(`report.state.${state}`);
  return (
    <span role="img" className={styles.state} data-state={state} aria-label={words} title={words}>
      {SIGNS[state]}
    </span>
  );
}

function ProofWords({ proof }: { readonly proof: Proof }) {
  const t = useText();
  const { list } = useFormats();
  if (proof.of !== 'differs') return t(`result.proof.${proof.of}`);
  const facts = proof.differences.map((difference) => t(`result.differs.${difference}`));
  return t('result.proof.differs', { facts: list(facts) });
}
