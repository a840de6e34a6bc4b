import { useText } from '../../i18n/useText';
import { useIsKept, useOwnPackage } from '../../store/lms/ownPackage';

/** How it stands with the LMS, in whole sentences. Where there is something to choose, that says it. */
export function LmsNotice() {
  const t = useText();
  const standing = useOwnPackage((own) => own.standing);
  const isCut = useOwnPackage((own) => own.isCut);
  const kept = useIsKept();
  return (
    <>
      <p role="status">{standing !== 'two' && t(`lms.${standing}`, { kept })}</p>
      {isCut && <p>{t('lms.cut')}</p>}
    </>
  );
}
