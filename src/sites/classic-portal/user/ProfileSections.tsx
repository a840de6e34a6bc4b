import type { Rejection } from '../../../core/index';
import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { Copyable } from '../table/Copyable';
import { Help } from '../dialog/Help';
import { Property } from '../dialog/Property';
import { ReadOnly } from '../dialog/ReadOnly';
import { RoleProperty } from './RoleProperty';
import { Section } from '../dialog/Section';
import { SignInProperty } from './SignInProperty';
import { TextProperty } from './TextProperty';
import { UsageLocationProperty } from './UsageLocationProperty';
import type { UserForm } from './useUserForm';

/** The rows of a profile: who a user is, the role, and what belongs to signing in. */
export function ProfileSections({ form }: { form: UserForm }) {
  const t = useText();
  const rejection = useRejectionText();
  const { user, rejection: why } = form;
  const errorOf = (code: Rejection['code']) => (why?.code === code ? rejection(why) : undefined);
  return (
    <>
      <Section title={t('classicPortal.profile.identity')}>
        <TextProperty label={t('classicPortal.profile.firstName')} of="firstName" form={form} />
        <TextProperty label={t('classicPortal.profile.lastName')} of="lastName" form={form} />
        <TextProperty
          label={t('classicPortal.displayName')}
          of="displayName"
          form={form}
          error={errorOf('display-name-missing')}
        />
        <Property label={t('classicPortal.userName')}>
          {({ id }) => <ReadOnly id={id} value={user.userName} />}
        </Property>
        <Property label={t('classicPortal.profile.objectId')}>
          {({ id }) => <Copyable id={id} value={user.id} name="copyObjectId" />}
        </Property>
      </Section>
      <Section title={t('classicPortal.profile.role')} aside={<Help />}>
        <RoleProperty form={form} />
        <TextProperty
          label={t('classicPortal.profile.alternateEmail')}
          of="alternateEmail"
          form={form}
          error={errorOf('alternate-email-malformed')}
        />
      </Section>
      <Section title={t('classicPortal.profile.settings')}>
        <SignInProperty form={form} />
        <UsageLocationProperty form={form} />
      </Section>
    </>
  );
}
