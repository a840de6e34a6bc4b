import { useState } from 'react';
import type { Part } from '../../i18n/messages';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import type { Lesson } from '../../training/lesson';
import { CLASS_COLUMNS, sortedRows, type ClassColumn, type ClassRow } from '../../training/result/classRows';
import { ClassLine } from './ClassLine';
import { GoalList } from './GoalList';
import { useLessonTitle } from './useLessonTitle';
import tables from '../table.module.css';
import styles from './Result.module.css';

type Props = {
  readonly rows: readonly ClassRow[];
  /** The lesson that all of them are of: then each goal has a column. */
  readonly lesson: Lesson | undefined;
};

type Order = { readonly by: ClassColumn; readonly descending: boolean };

/** The class: a line for each result, in the order of any column. */
export function ClassTable({ rows, lesson }: Props) {
  const t = useText();
  const titleOf = useLessonTitle();
  const [order, setOrder] = useState<Order>();
  const sorted = order ? sortedRows(rows, order.by, order.descending) : rows;
  const columns = CLASS_COLUMNS.filter((column) => !lesson || (column !== 'lesson' && column !== 'goals'));
  const before = columns.indexOf('points');
  const head = (column: ClassColumn) => (
    <th key={column} scope="col" aria-sort={sortOf(order, column)}>
      <button
        type="button"
        onClick={() => setOrder({ by: column, descending: order?.by === column && !order.descending })}
      >
        {t(`result.column.${column}`)}
      </button>
    </th>
  );
  return (
    <>
      <h2 id="result-table">{lesson ? t('result.table.lesson', { title: titleOf(lesson.id) }) : t('result.table')}</h2>
      <div className={styles.scroll}>
        <table className={`${tables.ruled} ${styles.table}`} aria-labelledby="result-table">
          <thead>
            <tr>
              {columns.slice(0, before).map(head)}
              {lesson?.goals.map(({ id }, at) => (
                <th key={id} scope="col">
                  {t('result.goal', { number: at + 1 })}
                </th>
              ))}
              {columns.slice(before).map(head)}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <ClassLine key={row.key} row={row} lesson={lesson} />
            ))}
          </tbody>
          {lesson && rows.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={before}>
                  {t('result.metBy')}
                </th>
                {lesson.goals.map(({ id }, at) => (
                  <td key={id}>{rows.filter(({ result }) => result.goals[at]?.state === 'met').length}</td>
                ))}
                <td colSpan={columns.length - before}>{t('result.metBy.of', { count: rows.length })}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {lesson && (
        // Every lesson that can be loaded has its part, which a test of the lessons' texts sees to.
        <TextPart part={`lessons-${lesson.id}` as Part}>
          <GoalList lesson={lesson} />
        </TextPart>
      )}
    </>
  );
}

function sortOf(order: Order | undefined, column: ClassColumn) {
  if (order?.by !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
}
