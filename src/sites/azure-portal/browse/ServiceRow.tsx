import { memo, type DOMAttributes } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Icon } from '../frame/Icon';
import { ServiceIcon } from '../frame/ServiceIcon';
import { ServiceLink } from '../dashboard/ServiceLink';
import styles from './ServiceRow.module.css';
import type { NamedService } from './useServiceList';

type ServiceRowProps = {
  readonly one: NamedService;
  readonly starred: boolean;
  readonly index: number;
  readonly marked: boolean;
  /** For both of its controls. */
  readonly keys: Pick<DOMAttributes<HTMLElement>, 'onKeyDown' | 'onKeyUp'>;
  readonly onMark: (index: number) => void;
  readonly onStar: (one: NamedService, wasStarred: boolean) => Promise<void>;
};

export const ServiceRow = memo(function ServiceRow({
  one,
  starred,
  index,
  marked,
  keys,
  onMark,
  onStar,
}: ServiceRowProps) {
  const { service, name } = one;
  const t = useText();
  const handlers = { ...keys, onFocus: () => onMark(index) };
  return (
    <li className={`${styles.row} ${marked ? styles.marked : ''}`}>
      <ServiceLink
        service={service}
        className={styles.service}
        data-entry
        {...handlers}
        {...target(`azure-portal.service.${service.id}`)}
      >
        <ServiceIcon drawing={service.drawing} />
        <span className={styles.name}>{name}</span>
        {service.preview && <span className={styles.preview}>{t('azurePortal.browse.preview')}</span>}
        {service.out && (
          <span className={styles.out} title={t('azurePortal.browse.out')}>
            <Icon name="out" size={15} />
          </span>
        )}
      </ServiceLink>
      <button
        type="button"
        className={`${styles.star} ${starred ? styles.starred : ''}`}
        aria-label={t('azurePortal.favourite', { service: name })}
        aria-pressed={starred}
        onClick={() => void onStar(one, starred)}
        {...handlers}
        {...target(`azure-portal.star.${service.id}`)}
      >
        <Icon name="star" size={17} />
      </button>
    </li>
  );
});
