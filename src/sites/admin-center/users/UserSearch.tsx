import { useEffect, useRef } from 'react';
import { useText } from '../../../i18n/useText';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { TextInput } from '../../../ui/input/TextInput';
import { Icon } from '../frame/Icon';
import styles from './IconBar.module.css';

type Props = {
  readonly search: string;
  readonly onType: (search: string) => void;
  readonly onSearch: (search: string) => void;
};

/** The field under the icon bar. The list narrows as one types; the address says it once the search is started. */
export function UserSearch({ search, onType, onSearch }: Props) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const form = useForm({ start: { text: search }, submit: ({ text }) => onSearch(text.trim()) });

  useEffect(() => {
    field.current?.focus();
  }, []);

  const type = (text: string) => {
    form.type({ text });
    onType(text);
  };

  return (
    <Form form={form} role="search" aria-label={t('adminCenter.search.label')} className={styles.search}>
      <TextInput ref={field} aria-label={t('adminCenter.search.label')} value={form.values.text} onType={type} />
      <button type="submit" aria-label={t('adminCenter.search.go')}>
        <Icon name="search" />
      </button>
      {search !== '' && (
        <button type="button" aria-label={t('adminCenter.search.clear')} onClick={() => onSearch('')}>
          <Icon name="close" size={12} />
        </button>
      )}
    </Form>
  );
}
