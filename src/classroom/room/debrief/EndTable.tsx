import { useFormats } from '../../../i18n/useFormats';
import { useLessonTexts } from '../../../i18n/useLessonTexts';
import { useText } from '../../../i18n/useText';
import { endsOf, type ClassRun, type EndGroup } from '../../../training/room/debrief';
import tables from '../../table.module.css';
import styles from './Debrief.module.css';

// What a line or two hold.
const MOST_NAMES = 6;

type Props = { readonly runs: readonly ClassRun[]; readonly now: number };

/** What the runs have come to, by kind: how many, and whose. */
export function EndTable({ runs, now }: Props) {
  const t = useText();
  return (
    <section aria-labelledby="room-ends">
      <h3 id="room-ends">{t('room.debrief.ends')}</h3>
      <table className={`${tables.ruled} ${styles.table}`} aria-labelledby="room-ends">
        <thead>
          <tr>
            <th scope="col">{t('room.debrief.ends.end')}</th>
            <th scope="col">{t('room.debrief.ends.count')}</th>
            <th scope="col">{t('room.debrief.ends.who')}</th>
          </tr>
        </thead>
        <tbody>
          {endsOf(runs, now).map((group) => (
            <tr key={JSON.stringify(group.end)} data-end={group.end.code}>
              <th scope="row">
                <EndWords group={group} />
              </th>
              <td>{group.runs.length}</td>
              <td>
                <Names names={group.runs.map(({ name }) => name)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whose they are; of many, on demand. */
function Names({ names }: { readonly names: readonly string[] }) {
  const t = useText();
  const { list } = useFormats();
  if (names.length <= MOST_NAMES) return list(names);
  return (
    <details>
      <summary>{t('room.debrief.ends.more', { name: names[0] ?? '', count: names.length - 1 })}</summary>
      {list(names)}
    </details>
  );
}

function EndWords({ group: { end, lesson, runs } }: { readonly group: EndGroup }) {
  const t = useText();
  const texts = useLessonTexts(lesson, runs[0]?.story.tokens ?? {});
  return end.code === 'end' ? texts.plain(`end.${end.end}`) : t(`room.debrief.end.${end.code}`);
}
