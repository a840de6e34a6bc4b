import { globalAdminsOf, type Directory } from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { FurtherPage } from '../frame/FurtherPage';
import styles from '../frame/FurtherPage.module.css';

export function CompanyProfile() {
  return <FurtherPage title="adminCenter.head.company">{({ home }) => <Profile directory={home} />}</FurtherPage>;
}

/** What the world knows of an organization. Its contact is the Global Admin who came first. */
function Profile({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const { country } = useFormats();
  const [contact] = globalAdminsOf(directory);
  const facts = [
    { term: t('adminCenter.company.name'), value: directory.name },
    { term: t('adminCenter.company.country'), value: country(directory.country) },
    { term: t('adminCenter.company.initialDomain'), value: directory.initialDomain },
    {
      term: t('adminCenter.company.contact'),
      value: contact && `${contact.displayName}, ${contact.alternateEmail || contact.userName}`,
    },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
