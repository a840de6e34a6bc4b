import type { Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Grid, type Column } from '../table/Grid';
import { Icon } from '../frame/Icon';

export function Domains() {
  return <DirectoryPage tab="domains">{(directory) => <DomainTable directory={directory} />}</DirectoryPage>;
}

function DomainTable({ directory: { domains } }: { directory: Directory }) {
  const t = useText();
  const columns: readonly Column<string>[] = [
    { head: t('classicPortal.domain.name'), part: 40, text: (domain) => domain },
    { head: t('classicPortal.domain.type'), part: 15, text: () => t('classicPortal.domain.basic') },
    {
      head: t('classicPortal.domain.status'),
      part: 20,
      text: () => t('classicPortal.active'),
      sign: <Icon of="tick" />,
    },
    {
      head: t('classicPortal.domain.primary'),
      part: 25,
      text: (domain) => t(domain === domains[0] ? 'classicPortal.yes' : 'classicPortal.no'),
    },
  ];
  return (
    <Grid
      label={t('classicPortal.tab.domains')}
      columns={columns}
      rows={domains}
      keyOf={(domain) => domain}
      least={480}
      nothing={t('classicPortal.domains.nothing')}
    />
  );
}
