import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { DirectoryPage } from './DirectoryPage';
import { Property } from './Property';
import { ReadOnly } from './ReadOnly';
import { Section } from './Section';

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
