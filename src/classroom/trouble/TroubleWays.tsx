import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { locationOfFrames } from '../../map/locationOfFrames';
import { offerFile } from '../../store/share/offerFile';
import { usePackage } from '../../store/lms/ownPackage';
import { rawStorage } from '../../store/storage/rawStorage';
import { logOfRun, useRun } from '../../store/run';
import { makeRunFile } from '../../store/share/makeRunFile';
import { dismissTrouble } from '../../store/runState';
import { recoverRun, restoreRun } from '../../store/runs';
import type { Trouble } from '../../store/storage/trouble';

const LOSING: readonly Trouble['kind'][] = [
  'no-storage',
  'storage-full',
  'not-stored',
  'storage-newer',
  'storage-foreign',
];
const UNREAD: readonly Trouble['kind'][] = [
  'storage-newer',
  'storage-foreign',
  'run-newer',
  'run-unreadable',
  'run-lost',
];

/** What can be done about a trouble. */
export function TroubleWays({ trouble }: { trouble: Trouble }) {
  const t = useText();
  const running = useRun(({ run }) => run !== undefined);
  const isPackage = usePackage() !== undefined;
  return (
    <>
      {trouble.kind === 'run-deleted' && (
        <button type="button" onClick={() => void bringBack(trouble.record.id)}>
          {t('runs.trouble.restore')}
        </button>
      )}
      {(trouble.kind === 'run-unreadable' || trouble.kind === 'run-lost') && trouble.entry > 0 && (
        <button type="button" onClick={() => void recover(trouble.record.id)}>
          {t('runs.trouble.goOn')}
        </button>
      )}
      {LOSING.includes(trouble.kind) && running && (
        <button type="button" onClick={() => offerFile('onetenant-run.json', makeRunFile(logOfRun()))}>
          {t('runs.trouble.save')}
        </button>
      )}
      {UNREAD.includes(trouble.kind) && <RawDownload run={'record' in trouble ? trouble.record.id : undefined} />}
      {trouble.kind !== 'run-deleted' && !isPackage && <a href="#/runs">{t('runs.title')}</a>}
    </>
  );
}

function RawDownload({ run }: { run: string | undefined }) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const download = async () => {
    const text = await rawStorage(run);
    setFailed(text === undefined);
    if (text !== undefined) offerFile('onetenant-stored.json', text);
  };
  return (
    <>
      <button type="button" onClick={() => void download()}>
        {t('runs.trouble.download')}
      </button>
      {failed && <span role="status">{t('runs.trouble.download.failed')}</span>}
    </>
  );
}

async function bringBack(id: string): Promise<void> {
  await restoreRun(id);
  if (useRun.getState().id !== id) location.hash = `#/runs/${id}`;
}

async function recover(id: string): Promise<void> {
  const run = await recoverRun(id);
  if (!run) return;
  dismissTrouble();
  location.hash = `#${locationOfFrames(run.frames)}`;
}
