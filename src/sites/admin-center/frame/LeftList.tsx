import { useId, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame, usePlace } from '../../../store/frame';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { TextInput } from '../../../ui/input/TextInput';
import { Icon } from './Icon';
import { ListGroup } from './ListGroup';
import { navigationWith } from './navigation';
import styles from './LeftList.module.css';

/** The list of all pages. It stands open beside a wide page and is a closed menu above a narrow one, until told otherwise. */
export function LeftList({ enterprise }: { readonly enterprise: boolean }) {
  const t = useText();
  const { link, go } = useFrame();
  const [here = ''] = usePlace().address.split('?');
  const id = useId();
  const [open, setOpen] = useState<boolean>();
  const form = useForm({ start: { text: '' }, submit: searchUsers });
  const text = form.values.text.trim();
  const groups = navigationWith(text, enterprise, t);

  function searchUsers() {
    form.type({ text: '' });
    go(addresses.adminCenter.activeUsers(text ? { search: text } : {}));
  }

  return (
    <div className={`${styles.list} ${open === undefined ? '' : open ? styles.open : styles.closed}`}>
      <div className={styles.top}>
        <a className={styles.title} {...link(addresses.adminCenter.dashboard())}>
          {t('adminCenter.name')}
        </a>
        <button
          type="button"
          className={styles.collapse}
          aria-label={open === false ? t('adminCenter.list.expand') : t('adminCenter.list.collapse')}
          aria-expanded={open !== false}
          aria-controls={id}
          onClick={() => setOpen(open === false)}
        >
          {open === false ? '»' : '«'}
        </button>
        <button
          type="button"
          className={styles.menu}
          aria-expanded={open === true}
          aria-controls={id}
          onClick={() => setOpen(open !== true)}
        >
          <Icon name="menu" /> {t('adminCenter.list.menu')}
        </button>
      </div>
      <div id={id} className={styles.body} hidden={open === false}>
        <Form
          form={form}
          role="search"
          aria-label={t('adminCenter.list.search')}
          className={styles.search}
          {...target('admin-center.search')}
        >
          <TextInput
            aria-label={t('adminCenter.list.search')}
            placeholder={t('adminCenter.list.search')}
            value={form.values.text}
            onType={(typed) => form.type({ text: typed })}
          />
          <button type="submit" aria-label={t('adminCenter.list.search.go')}>
            <Icon name="search" size={18} />
          </button>
        </Form>
        <nav aria-label={t('adminCenter.name')}>
          <ul className={styles.groups}>
            {groups.map((group) => (
              <ListGroup key={group.id} group={group} here={here} forcedOpen={text !== ''} />
            ))}
          </ul>
        </nav>
        <p role="status" className={styles.none}>
          {groups.length === 0 && t('adminCenter.list.search.none', { text })}
        </p>
      </div>
    </div>
  );
}
