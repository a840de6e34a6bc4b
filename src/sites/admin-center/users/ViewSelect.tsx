import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { parseView, VIEW_IDS, type View } from '../frame/views';
import styles from './ViewSelect.module.css';

export function ViewSelect({ view, onChoose }: { readonly view: View; readonly onChoose: (view: View) => void }) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles.view}>
      <label htmlFor={id}>{t('adminCenter.view.label')}</label>
      <span className={styles.box}>
        <select
          id={id}
          value={view}
          onChange={(event) => onChoose(parseView(event.target.value))}
          {...target('admin-center.view')}
        >
          {VIEW_IDS.map((one) => (
            <option key={one} value={one}>
              {t(`adminCenter.view.${one}`)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
