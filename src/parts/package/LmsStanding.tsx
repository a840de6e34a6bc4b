import { useText } from '../../i18n/useText';
import { useIsKept, useOwnPackage } from '../../store/lms/ownPackage';

/** In few words, that the LMS is not told what is done, which leads to the page that says what can be done; nothing where it is. */
export function LmsStanding() {
  const t = useText();
  const standing = useOwnPackage((own) => own.standing);
  const kept = useIsKept();
  return (
    <span role="status">
      {standing !== 'kept' && (
        <a href="#/" title={t(`lms.${standing}`, { kept })}>
          {t(`lms.bar.${standing}`)}
        </a>
      )}
    </span>
  );
}
