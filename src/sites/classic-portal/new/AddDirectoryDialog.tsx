import { useState } from 'react';
import { knownAboutYou, type Account } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { Field } from '../../../ui/Field';
import { Dialog } from '../dialog/Dialog';
import styles from '../dialog/dialogForm.module.css';
import { ExistingDirectory } from './ExistingDirectory';
import { Help } from '../dialog/Help';
import { NewDirectory, type WantedDirectory } from './NewDirectory';

type AddDirectoryDialogProps = { readonly account: Account; readonly onClose: () => void };

/** Add directory: a new one, or, for a Microsoft account, one that exists already. */
export function AddDirectoryDialog({ account, onClose }: AddDirectoryDialogProps) {
  const t = useText();
  const personal = account.kind === 'microsoft';
  const [existing, setExisting] = useState(false);
  const [ready, setReady] = useState(false);
  const [wanted, setWanted] = useState<WantedDirectory>(() => {
    const { country } = knownAboutYou(account);
    return { name: '', domainName: '', country };
  });

  return (
    <Dialog size={[602, 452]} title={t('classicPortal.addDirectory.title')} onClose={onClose}>
      <Field
        label={t('classicPortal.addDirectory.directory')}
        className={`${styles.field} ${styles.which}`}
        aside={<Help />}
        hint={!personal && <p className={styles.hint}>{t('classicPortal.addDirectory.whyNoExisting')}</p>}
      >
        {(control) => (
          <select
            {...control}
            autoComplete="off"
            value={existing ? 'existing' : 'new'}
            onChange={({ target: { value } }) => setExisting(value === 'existing')}
            {...target('classic-portal.addDirectory.which')}
          >
            <option value="new">{t('classicPortal.addDirectory.new')}</option>
            {personal && <option value="existing">{t('classicPortal.addDirectory.existing')}</option>}
          </select>
        )}
      </Field>
      {existing ? (
        <ExistingDirectory ready={ready} onReady={setReady} />
      ) : (
        <NewDirectory of={wanted} change={(more) => setWanted({ ...wanted, ...more })} onCreated={onClose} />
      )}
    </Dialog>
  );
}
