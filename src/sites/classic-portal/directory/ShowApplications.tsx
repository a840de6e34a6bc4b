import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import { useForm } from '../../../ui/useForm';
import { Icon } from '../frame/Icon';
import styles from './ShowApplications.module.css';

/** Those that the organization uses, or those that it has made itself. */
export type Applied = 'used' | 'owned';

type ShowApplicationsProps = { readonly shown: Applied; readonly onShow: (which: Applied) => void };

/** Which applications the table below lists, from the press of the tick on. */
export function ShowApplications({ shown, onShow }: ShowApplicationsProps) {
  const t = useText();
  const id = useId();
  const form = useForm({ start: { which: shown }, submit: ({ which }) => onShow(which) });
  return (
    <Form form={form} className={styles.show}>
      <label htmlFor={id}>{t('classicPortal.applications.show')}</label>
      <Select<Applied>
        id={id}
        value={form.values.which}
        options={[
          { value: 'used', text: t('classicPortal.applications.used') },
          { value: 'owned', text: t('classicPortal.applications.owned') },
        ]}
        onChoose={(which) => form.type({ which })}
        {...target('classic-portal.applications.show')}
      />
      <button
        type="submit"
        aria-label={t('classicPortal.applications.apply')}
        {...target('classic-portal.applications.apply')}
      >
        <Icon of="tick" />
      </button>
    </Form>
  );
}
