import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../i18n/useText';
import { target } from '../../map/targets';
import { LineGlyph } from '../../ui/LineGlyph';
import { DRAWINGS } from '../bar/drawings';
import { viewed } from '../frame/beside';
import styles from './FrameBar.module.css';

/** Says whether a frame is InPrivate, with a sign-in of its own, and makes it so or not. */
export function PrivateToggle({ isPrivate }: { readonly isPrivate: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const place = useLocation();
  return (
    <button
      type="button"
      className={styles.private}
      role="switch"
      aria-checked={isPrivate}
      title={t('shell.private.hint')}
      onClick={() => void navigate(viewed(place, { private: isPrivate ? undefined : '' }))}
      {...target('shell.private')}
    >
      <LineGlyph path={DRAWINGS.mask} />
      <span>{t('shell.private')}</span>
    </button>
  );
}
