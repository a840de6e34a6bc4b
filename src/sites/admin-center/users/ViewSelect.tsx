import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { VIEW_IDS, type View } from '../frame/views';
import { Select } from '../../../ui/Select';
import styles from './ViewSelect.module.css';

export function ViewSelect({ view, onChoose }: { readonly view: View; readonly onChoose: (view: View) => void }) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles.view}>
      <label htmlFor={id}>{t('adminCenter.view.label')}</label>
      <span className={styles.box}>
        <Select
          id={id}
          value={view}
          options={VIEW_IDS.map((one) => ({ value: one, text: t(`adminCenter.view.${one}`) }))}
          onChoose={onChoose}
          {...target('admin-center.view')}
        />
      </span>
    </div>
  );
}
