import { useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { Blade } from './Blade';
import { BladeCommand } from './BladeCommand';
import styles from './EmptyListBlade.module.css';
import type { DrawingName } from '../frame/drawings';
import { NothingHere } from './NothingHere';
import { useDirectory } from '../frame/signedIn';

type EmptyListBladeProps = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly none: string;
  readonly drawing: DrawingName;
};

/** A list of what nobody in this world has: its heads, and a word that it is empty. */
export function EmptyListBlade({ title, columns, none, drawing }: EmptyListBladeProps) {
  const t = useText();
  const titleOf = useDirectoryName();
  const directory = useDirectory();
  return (
    <Blade
      title={title}
      subtitle={directory ? titleOf(directory) : t('azurePortal.account.noDirectory')}
      closeTo={addresses.azurePortal.dashboard()}
      commands={
        <>
          <BladeCommand icon="plus">{t('azurePortal.list.add')}</BladeCommand>
          <BladeCommand icon="columns">{t('azurePortal.list.columns')}</BladeCommand>
          <BladeCommand icon="refresh">{t('azurePortal.list.refresh')}</BladeCommand>
        </>
      }
    >
      <ul className={styles.columns} aria-hidden="true">
        {columns.map((column) => (
          <li key={column}>{column}</li>
        ))}
      </ul>
      <NothingHere drawing={drawing}>{none}</NothingHere>
    </Blade>
  );
}
