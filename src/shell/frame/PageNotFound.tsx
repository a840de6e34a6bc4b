import { useText } from '../../i18n/useText';
import { useFrame, usePlace } from '../../store/frame';
import { FAVOURITES } from './sites';
import styles from './PageNotFound.module.css';

/** What the simulated browser shows at an address that no site answers. */
export function PageNotFound() {
  const t = useText();
  const { link } = useFrame();
  const { address } = usePlace();
  return (
    <section className={styles.page}>
      <h1>{t('shell.notFound.title')}</h1>
      <p>{t('shell.notFound.text', { address: shortened(address) })}</p>
      <ul>
        {FAVOURITES.map((favourite) => (
          <li key={favourite.address}>
            <a {...link(favourite.address)}>{t(favourite.name)}</a> <span>{favourite.address}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

// An address of thousands of characters would push what is offered out of sight.
function shortened(address: string): string {
  return address.length > 300 ? `${address.slice(0, 300)}…` : address;
}
