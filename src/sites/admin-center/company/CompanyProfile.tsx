import { useId, type ReactNode } from 'react';
import { globalAdminsOf, type Directory } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { FurtherPage } from '../frame/FurtherPage';
import further from '../frame/FurtherPage.module.css';
import styles from './CompanyProfile.module.css';

const FURTHER = ['theming', 'tiles', 'helpDesk', 'release'] as const;

export function CompanyProfile() {
  return <FurtherPage title="adminCenter.head.company">{({ home }) => <Profile directory={home} />}</FurtherPage>;
}

/** What the world knows of an organization. Its contact is the Global Admin who came first. */
function Profile({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const { country } = useFormats();
  const [contact] = globalAdminsOf(directory);
  return (
    <div className={styles.profile}>
      <ul className={styles.pages}>
        <li className={styles.here}>{t('adminCenter.company.information')}</li>
        {FURTHER.map((name) => (
          <li key={name}>
            <Inert>{t(`adminCenter.company.${name}`)}</Inert>
          </li>
        ))}
      </ul>
      <div>
        <Facts
          title={t('adminCenter.company.information')}
          facts={{
            name: directory.name,
            country: country(directory.country),
            initialDomain: directory.initialDomain,
          }}
        />
        <Facts
          title={t('adminCenter.company.contacts')}
          facts={{ contact: contact?.displayName, contactEmail: contact?.alternateEmail || contact?.userName }}
        />
        <Inert className={styles.edit}>{t('adminCenter.company.edit')}</Inert>
      </div>
    </div>
  );
}

type Fact = 'name' | 'country' | 'initialDomain' | 'contact' | 'contactEmail';

type FactsProps = { readonly title: string; readonly facts: Readonly<Partial<Record<Fact, ReactNode>>> };

function Facts({ title, facts }: FactsProps) {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <dl className={further.facts}>
        {Object.entries(facts).map(([name, value]) => (
          <div key={name} className={further.fact}>
            {/* Object.entries forgets what the names are. */}
            <dt>{t(`adminCenter.company.${name as Fact}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
