import { office365SubscriptionsOf, type Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { TrainingOffer } from '../../../parts/TrainingOffer';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useWorld } from '../../../store/run';
import { DataTable } from '../frame/DataTable';

const COLUMNS = ['date', 'number', 'period', 'amount', 'balance', 'due'] as const;

/** The bills of a directory: none, since nothing is charged in this world; the simulator's own note says so. */
export function BillTable({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const owned = office365SubscriptionsOf(useWorld(), directory.id);
  const isBought = owned.some(({ trial }) => !trial);
  return (
    <>
      <DataTable
        name={t('adminCenter.nav.bills')}
        rows={[]}
        keyOf={String}
        columns={COLUMNS.map((column) => ({ head: t(`adminCenter.bills.${column}`), cell: () => '' }))}
      />
      <p>{t('adminCenter.bills.none', { directory: titleOf(directory) })}</p>
      {owned.length > 0 && (
        <TrainingOffer name={t('training.note')}>
          {t(isBought ? 'adminCenter.bills.simulated' : 'adminCenter.bills.trial')}
        </TrainingOffer>
      )}
    </>
  );
}
