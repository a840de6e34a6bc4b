import { ROLES, type User } from '../../core/index';
import { useText } from '../../i18n/useText';
import { Inert } from '../../ui/Inert';
import { target } from '../../ui/target';
import { CopyableId } from './CopyableId';
import { Property } from './Property';
import { ReadOnly } from './ReadOnly';
import { Section } from './Section';
import styles from './ProfileSections.module.css';

/** The rows of a profile, to be looked at. */
export function ProfileSections({ user }: { user: User }) {
  const t = useText();
  const help = (
    <Inert className={styles.help} aria-label={t('classicPortal.help')}>
      ?
    </Inert>
  );
  return (
    <>
      <Section title={t('classicPortal.profile.identity')}>
        <Property label={t('classicPortal.profile.firstName')}>
          {(id) => <ReadOnly id={id} value={user.firstName} />}
        </Property>
        <Property label={t('classicPortal.profile.lastName')}>
          {(id) => <ReadOnly id={id} value={user.lastName} />}
        </Property>
        <Property label={t('classicPortal.displayName')}>
          {(id) => <ReadOnly id={id} value={user.displayName} />}
        </Property>
        <Property label={t('classicPortal.userName')}>{(id) => <ReadOnly id={id} value={user.userName} />}</Property>
        <Property label={t('classicPortal.profile.objectId')}>
          {(id) => <CopyableId id={id} value={user.id} />}
        </Property>
      </Section>
      <Section title={t('classicPortal.profile.role')} aside={help}>
        <Property label={t('classicPortal.profile.organizationalRole')}>
          {(id) => (
            <select id={id} className={styles.role} disabled value={user.role} {...target('classic-portal.role')}>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </select>
          )}
        </Property>
      </Section>
    </>
  );
}
