import { useText } from '../../../i18n/useText';
import { InertField } from '../dialog/InertField';
import { Section } from '../dialog/Section';
import { TextProperty } from './TextProperty';
import type { UserForm } from './useUserForm';

/** What a user does in the organization and how they are reached there; the world keeps the first of each only. */
export function WorkInfoSections({ form }: { form: UserForm }) {
  const t = useText();
  const inert = (...fields: readonly Inerts[]) =>
    fields.map((field) => <InertField key={field} label={t(`classicPortal.profile.${field}`)} />);
  return (
    <>
      <Section title={t('classicPortal.profile.work')}>
        <TextProperty label={t('classicPortal.profile.jobTitle')} of="jobTitle" form={form} />
        <TextProperty label={t('classicPortal.profile.department')} of="department" form={form} />
        {inert('officeNumber')}
      </Section>
      <Section title={t('classicPortal.profile.contact')}>
        <TextProperty label={t('classicPortal.profile.phone')} of="phone" form={form} />
        {inert('mobilePhone', 'street', 'city', 'state', 'zip', 'country')}
      </Section>
      <Section title={t('classicPortal.profile.authentication')}>
        {inert('authenticationPhone', 'alternatePhone', 'authenticationEmail')}
      </Section>
    </>
  );
}

type Inerts =
  | 'officeNumber'
  | 'mobilePhone'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'country'
  | 'authenticationPhone'
  | 'alternatePhone'
  | 'authenticationEmail';
