import { useText } from '../../i18n/useText';
import { useOwnPackage } from '../../store/lms/ownPackage';
import { useRun } from '../../store/run';

/** How it stands with the LMS, in whole sentences. */
export function LmsNotice() {
  const t = useText();
  const standing = useOwnPackage((own) => own.standing);
  const isCut = useOwnPackage((own) => own.isCut);
  const kept = useRun(({ lasting }) => (lasting ? 'yes' : 'no'));
  return (
    <>
      <p role="status">{t(`lms.${standing}`, { kept })}</p>
      {isCut && <p>{t('lms.cut')}</p>}
    </>
  );
}
