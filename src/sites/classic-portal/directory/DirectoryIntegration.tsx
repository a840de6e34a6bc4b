import { useText } from '../../../i18n/useText';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Section } from '../dialog/Section';

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
