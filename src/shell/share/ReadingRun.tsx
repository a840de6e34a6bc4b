import { useText } from '../../i18n/useText';
import { ShareDialog } from './ShareDialog';

type Props = {
  /** What the file is called; nothing for a link. */
  readonly name?: string;
  /** How much of it is read, from 0 to 1. */
  readonly done: number;
  readonly onStop: () => void;
};

/** Shown while a long run is read that comes from elsewhere: how far that is, and the way to stop it. */
export function ReadingRun({ name, done, onStop }: Props) {
  const t = useText();
  const percent = Math.floor(done * 100);
  const title = name === undefined ? t('share.reading.link') : t('share.reading', { name });
  return (
    <ShareDialog title={title} close={t('share.reading.stop')} onClose={onStop}>
      <p>
        <progress aria-label={title} max={100} value={percent} />
      </p>
      <p>{t('share.reading.done', { percent })}</p>
    </ShareDialog>
  );
}
