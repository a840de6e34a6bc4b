import { useRef, useState, type ChangeEvent } from 'react';
import { TextPart } from '../../../i18n/TextPart';
import { useText } from '../../../i18n/useText';
import { roomPage, type AskedOfRoom } from '../../../map/roomPage';
import { useFlawText } from '../../../parts/useFlawText';
import { classRunsOf } from '../../../store/room/classRuns';
import { readClassFile, type ClassFlaw } from '../../../store/share/classFile';
import type { ClassRun } from '../../../training/room/debrief';
import { Debrief } from './Debrief';
import { RunView } from '../run/RunView';
import styles from '../run/RunView.module.css';

type Read =
  | 'reading'
  | { readonly name: string; readonly runs: readonly ClassRun[] }
  | { readonly name: string; readonly flaw: ClassFlaw };

/** The file of a class, looked back on without a room. Nothing of it is kept. */
export function FileOfClass({ asked }: { readonly asked: AskedOfRoom }) {
  const t = useText();
  const chooser = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read>();

  const open = async (file: File) => {
    setRead('reading');
    const { name } = file;
    const found = await readClassFile(file);
    setRead('flaw' in found ? { name, flaw: found.flaw } : { name, runs: await classRunsOf(found.runs) });
  };
  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [file] = input.files ?? [];
    if (file) void open(file);
    // The same file may be chosen again, once it has been mended.
    input.value = '';
  };
  return (
    <section aria-labelledby="room-file">
      <h2 id="room-file">{t('room.file')}</h2>
      <p>{t('room.file.text')}</p>
      <button type="button" onClick={() => chooser.current?.click()}>
        {t('room.file.open')}
      </button>
      <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={choose} />
      <div role="status">{read === 'reading' && t('room.file.reading')}</div>
      {read && read !== 'reading' && 'flaw' in read && (
        <TextPart part="share">
          <FlawOfFile {...read} />
        </TextPart>
      )}
      {read && read !== 'reading' && 'runs' in read && <Looked {...read} asked={asked} />}
    </section>
  );
}

function FlawOfFile({ name, flaw }: { readonly name: string; readonly flaw: ClassFlaw }) {
  const t = useText();
  const flawText = useFlawText();
  const why = () => {
    if (flaw.code === 'not-a-class') return t('room.file.flaw.not-a-class');
    if (flaw.code !== 'run') return flawText(flaw);
    return t('room.file.flaw.run', { number: flaw.number, why: flawText(flaw.flaw) });
  };
  return <p role="alert">{t('room.file.flaw', { name, why: why() })}</p>;
}

type OfLooked = { readonly name: string; readonly runs: readonly ClassRun[]; readonly asked: AskedOfRoom };

function Looked({ name, runs, asked }: OfLooked) {
  const t = useText();
  const run = runs.find(({ key }) => key === asked.run);
  if (run) {
    return (
      <>
        <p className={styles.back}>
          <a href={roomPage()}>{t('room.back.debrief')}</a>
        </p>
        <h3 className={styles.name}>{run.name}</h3>
        <RunView run={run} at={asked.at} hrefAt={(at) => roomPage({ run: run.key, at })} />
      </>
    );
  }
  return (
    <>
      <h3>{t('room.file.read', { name })}</h3>
      <Debrief runs={runs.map((one) => ({ ...one, href: roomPage({ run: one.key }) }))} />
    </>
  );
}
