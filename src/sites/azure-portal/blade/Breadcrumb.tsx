import { useText } from '../../../i18n/useText';
import { useFrame } from '../../../store/frame';
import { Icon } from '../frame/Icon';
import styles from './Breadcrumb.module.css';

/** A step of the breadcrumb; without an address it is the page itself. */
export type Crumb = { readonly name: string; readonly to?: string };

/** The open blades, the last of them this page. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  const t = useText();
  const { link } = useFrame();
  if (trail.length === 0) return <div className={styles.breadcrumb} />;

  return (
    <nav aria-label={t('azurePortal.breadcrumb')} className={styles.breadcrumb}>
      <ol>
        {trail.map(({ name, to }) => (
          <li key={to ?? name}>
            {to === undefined ? (
              <span aria-current="page">{name}</span>
            ) : (
              <>
                <a {...link(to)}>{name}</a>
                <Icon name="chevronRight" size={11} />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
