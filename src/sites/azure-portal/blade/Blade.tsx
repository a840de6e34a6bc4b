import { useId, type ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { useFrame } from '../../../store/frame';
import { Inert } from '../../../ui/Inert';
import styles from './Blade.module.css';
import type { DrawingName } from '../frame/drawings';
import { Icon } from '../frame/Icon';
import { ServiceIcon } from '../frame/ServiceIcon';

type BladeProps = {
  readonly title: string;
  readonly subtitle: string;
  /** The last open blade is the page; those before it stand at its left where there is room, and keep their size. */
  readonly heading?: 'h1' | 'h2';
  /** Shares the page with the next blade already where there is room for two narrow ones. */
  readonly half?: boolean;
  readonly drawing?: DrawingName;
  /** Where closing it leads. */
  readonly closeTo: string;
  readonly commands?: ReactNode;
  readonly children: ReactNode;
};

export function Blade({
  title,
  subtitle,
  heading: Heading = 'h1',
  half = false,
  drawing,
  closeTo,
  commands,
  children,
}: BladeProps) {
  const t = useText();
  const { link } = useFrame();
  const id = useId();
  const before = half ? styles.half : styles.before;
  return (
    <section aria-labelledby={id} className={`${styles.blade} ${Heading === 'h2' ? before : ''}`}>
      <div className={styles.head}>
        <div className={drawing && styles.named}>
          {drawing && <ServiceIcon drawing={drawing} size={32} />}
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          <p className={styles.subtitle}>{subtitle}</p>
        </div>
        <div className={styles.window}>
          <Inert aria-label={t('azurePortal.blade.pin')}>
            <Icon name="pin" size={14} />
          </Inert>
          {Heading === 'h1' && (
            <>
              <Inert aria-label={t('azurePortal.blade.minimize')}>
                <Icon name="minimize" size={14} />
              </Inert>
              <Inert aria-label={t('azurePortal.blade.maximize')}>
                <Icon name="maximize" size={14} />
              </Inert>
            </>
          )}
          <a
            {...link(closeTo)}
            aria-label={Heading === 'h1' ? t('azurePortal.blade.close') : t('azurePortal.blade.closeNamed', { title })}
          >
            <Icon name="close" size={14} />
          </a>
        </div>
        {commands && <div className={styles.commands}>{commands}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
