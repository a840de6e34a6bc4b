import { useState } from 'react';
import type { Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { Command } from '../frame/Command';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Grid } from '../table/Grid';
import { ShowApplications, type Applied } from './ShowApplications';

/** The applications of a directory. In this world there are none, so both lists are empty. */
export function Applications() {
  return (
    <DirectoryPage
      tab="applications"
      commands={
        <>
          <Command of="add" />
          <Command of="viewEndpoints" />
        </>
      }
    >
      {(directory) => <ApplicationTable directory={directory} />}
    </DirectoryPage>
  );
}

const COLUMNS = [
  { column: 'name', part: 34 },
  { column: 'publisher', part: 22 },
  { column: 'type', part: 16 },
  { column: 'url', part: 28 },
] as const;

function ApplicationTable({ directory: { name } }: { directory: Directory }) {
  const t = useText();
  const [shown, setShown] = useState<Applied>('used');
  return (
    <>
      <ShowApplications shown={shown} onShow={setShown} />
      <Grid<never>
        label={t('classicPortal.tab.applications')}
        columns={COLUMNS.map(({ column, part }) => ({
          head: t(`classicPortal.applications.${column}`),
          part,
          text: () => '',
        }))}
        rows={NONE}
        keyOf={() => ''}
        least={560}
        nothing={t(`classicPortal.applications.${shown}.nothing`, { directory: name })}
      />
    </>
  );
}

const NONE: readonly never[] = [];
