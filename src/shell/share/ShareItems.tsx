import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { useShare } from '../../store/share/share';

/** What the menu of the run offers for taking it along, and for bringing another in. */
export function ShareItems() {
  const t = useText();
  const { saveFile, openFile, shareLink } = useShare();
  return (
    <>
      <li>
        <button type="button" onClick={() => saveFile()} {...target('shell.saveFile')}>
          {t('shell.saveFile')}
        </button>
      </li>
      <li>
        <button type="button" onClick={openFile} {...target('shell.openFile')}>
          {t('shell.openFile')}
        </button>
      </li>
      <li>
        <button type="button" onClick={() => shareLink()} {...target('shell.shareLink')}>
          {t('shell.shareLink')}
        </button>
      </li>
    </>
  );
}
