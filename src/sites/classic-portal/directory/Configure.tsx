import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Property } from '../dialog/Property';
import { ReadOnly } from '../dialog/ReadOnly';
import { Section } from '../dialog/Section';

export function Configure() {
  const t = useText();
  const { country } = useFormats();
  return (
    <DirectoryPage tab="configure">
      {(directory) => (
        <Section title={t('classicPortal.configure.properties')}>
          <Property label={t('classicPortal.directory.name')}>
            {({ id }) => <ReadOnly id={id} value={directory.name} />}
          </Property>
          <Property label={t('classicPortal.directory.country')}>
            {({ id }) => <ReadOnly id={id} value={country(directory.country)} />}
          </Property>
        </Section>
      )}
    </DirectoryPage>
  );
}
