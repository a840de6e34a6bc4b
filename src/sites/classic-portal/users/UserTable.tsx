import { useMemo } from 'react';
import { directoryName, usersOf, type Directory, type User } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import { Grid, type Column } from '../table/Grid';
import { handleOf, userWithHandle } from '../table/handles';
import { Pager } from '../table/Pager';

export function UserTable({ directory }: { directory: Directory }) {
  const t = useText();
  const rows = useMemo(() => usersOf(directory), [directory]);
  const columns = useMemo((): readonly Column<User>[] => {
    // Asked for once: the search looks through a hundred thousand of them.
    const sources = {
      directory: t('classicPortal.source.directory'),
      'microsoft-account': t('classicPortal.source.microsoft-account'),
      'other-directory': t('classicPortal.source.other-directory'),
    };
    return [
      { head: t('classicPortal.displayName'), part: 1, text: ({ displayName }) => displayName },
      { head: t('classicPortal.userName'), part: 1, text: ({ userName }) => userName },
      { head: t('classicPortal.sourcedFrom'), part: 1, text: ({ source }) => sources[source] },
    ];
  }, [t]);
  const keyOf = (user: User) => handleOf(directory, user);
  return (
    <>
      <Grid
        name="users"
        label={t('classicPortal.tab.users')}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        rowOf={(key) => userWithHandle(directory, key)}
        addressOf={(user) =>
          addresses.classicPortal.user({
            directory: directoryName(directory.initialDomain),
            user: keyOf(user),
            tab: 'profile',
          })
        }
        least={660}
        nothing={t('classicPortal.users.nothing')}
      />
      <Pager />
    </>
  );
}
