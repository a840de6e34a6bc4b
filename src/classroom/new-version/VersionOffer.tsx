import { TextPart } from '../../i18n/TextPart';
import { useText } from '../../i18n/useText';
import { putOffNewVersion, takeNewVersion, useNewVersionOffer } from '../../store/offline/newVersion';
import styles from './VersionOffer.module.css';

/** Says that a newer version is there. Nothing comes of it until somebody wants it. */
export function VersionOffer() {
  if (!useNewVersionOffer()) return null;
  return (
    <TextPart part="runs">
      <Offer />
    </TextPart>
  );
}

function Offer() {
  const t = useText();
  return (
    <section className={styles.offer} aria-label={t('runs.newVersion')}>
      <p role="status">{t('runs.newVersion.text')}</p>
      <p className={styles.ways}>
        <button type="button" onClick={() => void takeNewVersion(navigator.serviceWorker, () => location.reload())}>
          {t('runs.newVersion.take')}
        </button>
        <button type="button" onClick={putOffNewVersion}>
          {t('runs.newVersion.later')}
        </button>
      </p>
    </section>
  );
}
