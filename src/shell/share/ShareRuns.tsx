import { useCallback, useMemo, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import type { RunFlaw } from '../../store/log/parseFlaw';
import type { StartEvents } from '../../store/share/linkStory';
import { ShareContext, type Share, type Told } from '../../store/share/share';
import { componentOnDemand } from '../../ui/onDemand';
import { useFileDrop } from '../../ui/useFileDrop';
import { importFile } from './importFile';
import { saveRun } from './saveRun';
import { Notices } from '../bar/Notices';
import { useNotices } from '../bar/useNotices';

const ImportHint = componentOnDemand(async () => (await import('./ImportHint')).ImportHint);
const ImportRefused = componentOnDemand(async () => (await import('./ImportRefused')).ImportRefused);
const ReadingRun = componentOnDemand(async () => (await import('./ReadingRun')).ReadingRun);
const ShareLink = componentOnDemand(async () => (await import('./ShareLink')).ShareLink);

type Props = { readonly starts: Share['starts']; readonly children: ReactNode };

/** Stands around all pages: a run file may be chosen or dropped on any of them, and any of them may share the run. */
export function ShareRuns({ starts, children }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly flaw: RunFlaw }>();
  const [reading, setReading] = useState<{
    readonly name: string;
    readonly done: number;
    readonly onStop: () => void;
  }>();
  const [linking, setLinking] = useState<{ readonly starts: StartEvents; readonly told?: Told }>();
  const { notices, say } = useNotices();

  const open = useCallback(
    async ([file]: readonly File[]) => {
      if (!file) return undefined;
      const { name } = file;
      const stopping = new AbortController();
      const flaw = await importFile(file, navigate, {
        signal: stopping.signal,
        onProgress: (done) => setReading({ name, done, onStop: () => stopping.abort() }),
      });
      setReading(undefined);
      if (flaw === 'stopped') return undefined;
      if (flaw) return setRefused({ name, flaw });
      say(t('shell.fileOpened', { name }));
    },
    [navigate, say, t],
  );
  const hovering = useFileDrop(open);

  const choose = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    if (input.files) void open([...input.files]);
    // The same file may be chosen again, once it has been mended.
    input.value = '';
  };

  const share = useMemo<Share>(
    () => ({
      openFile: () => chooser.current?.click(),
      saveFile: (told) => {
        void saveRun(told).then(() => say(t('shell.fileSaved')));
      },
      shareLink: (told) => void starts().then((known) => setLinking({ starts: known, ...(told && { told }) })),
      starts,
    }),
    [starts, say, t],
  );

  return (
    <ShareContext value={share}>
      {children}
      <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={choose} />
      {hovering && <ImportHint />}
      {reading && (
        <TextPart part="share">
          <ReadingRun {...reading} />
        </TextPart>
      )}
      {refused && (
        <TextPart part="share">
          <ImportRefused {...refused} onClose={() => setRefused(undefined)} />
        </TextPart>
      )}
      {linking && (
        <TextPart part="share">
          <ShareLink {...linking} onClose={() => setLinking(undefined)} />
        </TextPart>
      )}
      <Notices notices={notices} place="foot" />
    </ShareContext>
  );
}
