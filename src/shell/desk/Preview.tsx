import { useText } from '../../i18n/useText';
import { pathOf } from '../frame/address';
import { SmallPage } from '../small-page/SmallPage';
import type { Shown } from './afterStep';
import styles from './Preview.module.css';

/** The page as it will be once the next step is done, small. Nothing can be done in it. */
export function Preview({ shown }: { readonly shown: Shown }) {
  const t = useText();
  const address = pathOf(shown.address);
  return (
    <figure className={styles.preview}>
      <figcaption>
        <strong>{t('desk.preview')}</strong> {address}
      </figcaption>
      <SmallPage name="next" label={t('desk.preview.of', { address })} {...shown} />
    </figure>
  );
}
