import { useText } from '../../../i18n/useText';
import { Section } from '../dialog/Section';
import { TextProperty } from './TextProperty';
import type { UserForm } from './useUserForm';

export function WorkInfoSections({ form }: { form: UserForm }) {
  const t = useText();
  return (
    <Section title={t('classicPortal.profile.work')}>
      <TextProperty label={t('classicPortal.profile.jobTitle')} of="jobTitle" form={form} />
      <TextProperty label={t('classicPortal.profile.department')} of="department" form={form} />
    </Section>
  );
}
