import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { Gauge } from './Gauge';
import styles from './PageHead.module.css';

type Props = {
  /** The name of the page; without one it is the dashboard itself. */
  readonly title?: string;
  readonly directory: string;
};

export function PageHead({ title, directory }: Props) {
  const t = useText();
  const { link } = useFrame();
  const dashboard = t('adminCenter.nav.dashboard');
  return (
    <div className={styles.head}>
      <Gauge className={styles.gauge} />
      {title ? (
        <>
          <a className={styles.dashboard} {...link(addresses.adminCenter.dashboard())}>
            {dashboard}
          </a>
          <h1 className={styles.page}>{title}</h1>
        </>
      ) : (
        <h1>{dashboard}</h1>
      )}
      <Inert className={styles.organization}>{t('adminCenter.head.organization', { directory })}</Inert>
    </div>
  );
}
