import { useText } from '../../i18n/useText';
import type { RunFlaw } from '../../store/log/parseFlaw';
import { useRun } from '../../store/run';
import { ShareDialog } from './ShareDialog';
import { useFlawText } from '../../parts/useFlawText';

type Props = { readonly name: string; readonly flaw: RunFlaw; readonly onClose: () => void };

/** Says what is wrong with a file that was chosen or dropped, and that nothing has changed. */
export function ImportRefused({ name, flaw, onClose }: Props) {
  const t = useText();
  const sentence = useFlawText();
  const running = useRun(({ run }) => run !== undefined);
  return (
    <ShareDialog title={t('share.refused.file', { name })} onClose={onClose}>
      <p>{sentence(flaw)}</p>
      {running && <p>{t('share.refused.untouched')}</p>}
    </ShareDialog>
  );
}
