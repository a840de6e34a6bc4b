import { useText } from '../../i18n/useText';
import { DirectoryPage } from './DirectoryPage';
import { Section } from './Section';

export function DirectoryIntegration() {
  const t = useText();
  return (
    <DirectoryPage tab="directory-integration">
      {({ name }) => (
        <Section title={t('classicPortal.integration.title')}>
          <p>{t('classicPortal.integration.none', { directory: name })}</p>
        </Section>
      )}
    </DirectoryPage>
  );
}
