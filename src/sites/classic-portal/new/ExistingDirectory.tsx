import { useId } from 'react';
import { Rejected } from '../../../parts/Rejected';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useCommand } from '../../../store/useCommand';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import styles from '../dialog/dialogForm.module.css';
import { Note } from '../dialog/Note';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';
import tick from '../table/Tick.module.css';

type ExistingDirectoryProps = { readonly ready: boolean; readonly onReady: (ready: boolean) => void };

/** "Use existing directory": nothing to tell, but one has to agree to being signed out. */
export function ExistingDirectory({ ready, onReady }: ExistingDirectoryProps) {
  const t = useText();
  const { go } = useFrame();
  const { send, rejection } = useCommand();
  const form = useForm({ start: {}, judge: () => ({ ready: !ready }), submit: signOut });
  const id = useId();
  const missing = form.tried && !ready;

  async function signOut() {
    // Back must not come to a sign-in page that looks the same and leads elsewhere.
    if (await send({ type: 'beginAssociation' })) go(addresses.classicPortal.existingDirectory(), { replace: true });
  }

  return (
    <Form form={form} className={styles.form}>
      <p className={styles.text}>{t('classicPortal.addDirectory.existing.text')}</p>
      <label className={tick.tick}>
        <input
          type="checkbox"
          required
          checked={ready}
          aria-invalid={missing}
          aria-describedby={missing ? id : undefined}
          onChange={({ target: { checked } }) => onReady(checked)}
          {...target('classic-portal.addDirectory.ready')}
        />
        {t('classicPortal.addDirectory.existing.ready')}
      </label>
      <div id={id} role="alert" className={styles.error}>
        {missing && t('classicPortal.addDirectory.existing.notReady')}
      </div>
      <Note>{t('classicPortal.addDirectory.existing.next')}</Note>
      <Rejected why={rejection} className={styles.error} />
      <Rings>
        <Ring of="complete" />
      </Rings>
    </Form>
  );
}
