import { useRef, useState } from 'react';
import { directoryName, flawOfDomainName } from '../../../core/index';
import { Rejected } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { useFormats } from '../../../i18n/useFormats';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import { Inert } from '../../../ui/Inert';
import styles from '../dialog/dialogForm.module.css';
import { DomainNameField } from './DomainNameField';
import { Line } from '../dialog/Line';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';
import { USAGE_LOCATIONS } from '../dialog/usageLocations';

export type WantedDirectory = { readonly name: string; readonly domainName: string; readonly country: string };

type NewDirectoryProps = {
  readonly of: WantedDirectory;
  readonly change: (more: Partial<WantedDirectory>) => void;
  readonly onCreated: () => void;
};

/** "Create new directory": its name, its domain for ever, and its country. It is shown in the list afterwards. */
export function NewDirectory({ of, change, onCreated }: NewDirectoryProps) {
  const t = useText();
  const { country: nameOfCountry } = useFormats();
  const world = useWorld();
  const { go } = useFrame();
  const { send, rejection, forget } = useCommand();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { name, country } = of;
  const domainName = of.domainName.trim().toLowerCase();
  const flaw = flawOfDomainName(world, domainName);
  const nameless = name.trim() === '';
  const countries = [...new Set([...USAGE_LOCATIONS, country])].map((code) => ({ code, name: nameOfCountry(code) }));

  async function create() {
    setTried(true);
    if (nameless || flaw) {
      const first = nameless ? 'name' : 'domainName';
      form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const events = await send({ type: 'createDirectory', name, domainName, country });
    const made = events?.find((one) => one.type === 'DirectoryCreated');
    if (!made) return;
    onCreated();
    const row = directoryName(made.initialDomain);
    go(addresses.classicPortal.directories({ selected: row, focused: row }));
  }

  const changed = (more: Partial<WantedDirectory>) => {
    forget();
    change(more);
  };
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Line
        label={t('classicPortal.directory.name')}
        required
        error={tried && nameless ? t('classicPortal.addDirectory.name.missing') : undefined}
        name="name"
        maxLength={256}
        value={name}
        onType={(wanted) => changed({ name: wanted })}
        {...target('classic-portal.addDirectory.name')}
      />
      <DomainNameField
        value={of.domainName}
        flaw={flaw}
        tried={tried}
        onType={(value) => changed({ domainName: value })}
      />
      <Field label={t('classicPortal.directory.country')} className={styles.field}>
        {(control) => (
          <select
            {...control}
            autoComplete="off"
            value={country}
            onChange={({ target: { value } }) => changed({ country: value })}
            {...target('classic-portal.addDirectory.country')}
          >
            {countries
              .toSorted((a, b) => a.name.localeCompare(b.name))
              .map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Inert className={styles.check}>
        {t('classicPortal.addDirectory.b2c')}
        <small>{t('classicPortal.addDirectory.b2c.preview')}</small>
      </Inert>
      {/* That a domain was taken meanwhile is said beside its field. */}
      <Rejected why={rejection?.code === 'domain-taken-meanwhile' ? undefined : rejection} className={styles.error} />
      <Rings>
        <Ring of="complete" />
      </Rings>
    </form>
  );
}
