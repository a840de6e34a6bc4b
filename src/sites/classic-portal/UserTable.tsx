import { directoryName, usersOf, type Directory, type User } from '../../core/index';
import { useText } from '../../i18n/useText';
import { Grid, type Column } from './Grid';
import { handlesOf } from './handles';
import { links } from './links';
import { Pager } from './Pager';

export function UserTable({ directory }: { directory: Directory }) {
  const t = useText();
  const handleOf = handlesOf(directory);
  const columns: readonly Column<User>[] = [
    { head: t('classicPortal.displayName'), part: 24.4, text: ({ displayName }) => displayName },
    { head: t('classicPortal.userName'), part: 36, text: ({ userName }) => userName },
    {
      head: t('classicPortal.sourcedFrom'),
      part: 39.6,
      text: ({ source }) => t(`classicPortal.source.${source}`),
    },
  ];
  return (
    <>
      <Grid
        name="users"
        label={t('classicPortal.tab.users')}
        columns={columns}
        rows={usersOf(directory)}
        keyOf={handleOf}
        addressOf={(user) => links.profile(directoryName(directory.initialDomain), handleOf(user))}
        least={660}
        nothing={t('classicPortal.users.nothing')}
      />
      <Pager />
    </>
  );
}
