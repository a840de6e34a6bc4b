import type { Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { Inert } from '../../../ui/Inert';
import { DataTable } from '../frame/DataTable';
import { FurtherPage } from '../frame/FurtherPage';
import styles from './Domains.module.css';

const COMMANDS = ['add', 'buy', 'changePrimary', 'remove'] as const;

export function Domains() {
  return <FurtherPage title="adminCenter.head.domains">{({ home }) => <DomainTable directory={home} />}</FurtherPage>;
}

function DomainTable({ directory: { domains } }: { readonly directory: Directory }) {
  const t = useText();
  return (
    <>
      <p>{t('adminCenter.domains.intro')}</p>
      <ul className={styles.commands}>
        {COMMANDS.map((name) => (
          <li key={name}>
            <Inert>{t(`adminCenter.domains.${name}`)}</Inert>
          </li>
        ))}
      </ul>
      <DataTable
        name={t('adminCenter.domains.table')}
        rows={domains}
        keyOf={(domain) => domain}
        columns={[
          { head: t('adminCenter.domains.name'), cell: (domain) => domain },
          { head: t('adminCenter.domains.status'), cell: () => t('adminCenter.domains.active') },
          {
            head: t('adminCenter.domains.primary'),
            cell: (domain) => t(domain === domains[0] ? 'adminCenter.dialog.yes' : 'adminCenter.dialog.no'),
          },
        ]}
      />
    </>
  );
}
