import { directoryName, flawOfDomainName } from '../../../core/index';
import { Rejected } from '../../../parts/Rejected';
import { useCountries } from '../../../parts/useCountries';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { Field } from '../../../ui/Field';
import { Form } from '../../../ui/Form';
import { Inert } from '../../../ui/Inert';
import { Select } from '../../../ui/Select';
import { useForm } from '../../../ui/useForm';
import styles from '../dialog/dialogForm.module.css';
import { DomainNameField } from './DomainNameField';
import { Line } from '../dialog/Line';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';

export type WantedDirectory = { readonly name: string; readonly domainName: string; readonly country: string };

type NewDirectoryProps = {
  readonly of: WantedDirectory;
  readonly change: (more: Partial<WantedDirectory>) => void;
  readonly onCreated: () => void;
};

/** "Create new directory": its name, its domain for ever, and its country. It is shown in the list afterwards. */
export function NewDirectory({ of, change, onCreated }: NewDirectoryProps) {
  const t = useText();
  const world = useWorld();
  const { go } = useFrame();
  const { send, rejection, forget } = useCommand();
  const flawsOf = (wanted: WantedDirectory) => ({
    name: wanted.name.trim() === '',
    domainName: flawOfDomainName(world, domainOf(wanted)),
  });
  const form = useForm({
    start: of,
    judge: flawsOf,
    submit: create,
    onType: (more) => {
      forget();
      change(more);
    },
  });
  const { values, type, tried } = form;
  const { name, country } = values;
  const flaws = flawsOf(values);
  const countries = useCountries(country);

  async function create(wanted: WantedDirectory) {
    const events = await send({ type: 'createDirectory', ...wanted, domainName: domainOf(wanted) });
    const made = events?.find((one) => one.type === 'DirectoryCreated');
    if (!made) return;
    onCreated();
    const row = directoryName(made.initialDomain);
    go(addresses.classicPortal.directories({ selected: row, focused: row }));
  }

  return (
    <Form form={form} className={styles.form}>
      <Line
        label={t('classicPortal.directory.name')}
        required
        error={tried && flaws.name ? t('classicPortal.addDirectory.name.missing') : undefined}
        name="name"
        maxLength={256}
        value={name}
        onType={(wanted) => type({ name: wanted })}
        {...target('classic-portal.addDirectory.name')}
      />
      <DomainNameField
        value={values.domainName}
        flaw={flaws.domainName}
        tried={tried}
        onType={(value) => type({ domainName: value })}
      />
      <Field label={t('classicPortal.directory.country')} className={styles.field}>
        {(control) => (
          <Select
            {...control}
            value={country}
            options={countries}
            onChoose={(wanted) => type({ country: wanted })}
            {...target('classic-portal.addDirectory.country')}
          />
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
    </Form>
  );
}

function domainOf({ domainName }: WantedDirectory): string {
  return domainName.trim().toLowerCase();
}
