import type { Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import { Gauge } from './Gauge';
import styles from './PageHead.module.css';

type Props = {
  /** The name of the page; without one it is the dashboard itself. */
  readonly title?: string;
  readonly directory: Directory;
};

export function PageHead({ title, directory }: Props) {
  const t = useText();
  const titleOf = useDirectoryName();
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
      <Inert className={styles.organization}>
        {t('adminCenter.head.organization', { directory: titleOf(directory) })}
      </Inert>
    </div>
  );
}
