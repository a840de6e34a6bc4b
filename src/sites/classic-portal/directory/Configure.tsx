import { DIRECTORY_AT_FIRST, type Directory } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { InertChoice } from '../dialog/InertChoice';
import { InertField } from '../dialog/InertField';
import { Property } from '../dialog/Property';
import { ReadOnly } from '../dialog/ReadOnly';
import { Section } from '../dialog/Section';
import { DirectoryPage } from '../frame/DirectoryPage';
import styles from './Configure.module.css';

/** CONFIGURE: what the directory is called, and how it is set up, which nothing here changes. */
export function Configure() {
  return <DirectoryPage tab="configure">{(directory) => <Settings directory={directory} />}</DirectoryPage>;
}

function Settings({ directory }: { directory: Directory }) {
  const t = useText();
  const { country } = useFormats();
  const options = (['all', 'selected', 'none'] as const).map((one) => t(`classicPortal.configure.${one}`));
  return (
    <>
      <Section title={t('classicPortal.configure.properties')}>
        <Property label={t('classicPortal.directory.name')}>
          {({ id }) => <ReadOnly id={id} value={directory.name} />}
        </Property>
        <Property label={t('classicPortal.directory.country')}>
          {({ id }) => <ReadOnly id={id} value={country(directory.country)} />}
        </Property>
        <Property label={t('classicPortal.configure.appearance')}>
          {({ id }) => (
            <Inert id={id} className={styles.button}>
              {t('classicPortal.configure.branding')}
            </Inert>
          )}
        </Property>
      </Section>
      <Section title={t('classicPortal.configure.passwordReset')}>
        <YesNo of="resetEnabled" />
      </Section>
      <Section title={t('classicPortal.configure.multiFactor')}>
        <p className={styles.alone}>
          <Inert className={styles.link}>{t('classicPortal.configure.serviceSettings')}</Inert>
        </p>
      </Section>
      <Section title={t('classicPortal.configure.devices')}>
        <InertChoice
          label={t('classicPortal.configure.joinDevices')}
          options={options}
          chosen={t(`classicPortal.configure.${DIRECTORY_AT_FIRST.joinDevices}`)}
        />
        <InertField
          label={t('classicPortal.configure.mostDevices')}
          value={String(DIRECTORY_AT_FIRST.devicesOfEachUser)}
        />
        <YesNo of="multiFactorToJoin" />
      </Section>
      <Section title={t('classicPortal.configure.applications')}>
        <YesNo of="usersConsent" />
        <YesNo of="usersAddApplications" />
      </Section>
    </>
  );
}

type Switch = 'resetEnabled' | 'multiFactorToJoin' | 'usersConsent' | 'usersAddApplications';

function YesNo({ of }: { of: Switch }) {
  const t = useText();
  return (
    <InertChoice
      label={t(`classicPortal.configure.${of}`)}
      options={[t('classicPortal.answer.yes'), t('classicPortal.answer.no')]}
      chosen={t(DIRECTORY_AT_FIRST[of] ? 'classicPortal.answer.yes' : 'classicPortal.answer.no')}
    />
  );
}
