import { useCallback } from 'react';
import { accountNameOf, findAccount, hasNamesake, type ThingOf, type World } from '../../core/index';

/** What the owner of a subscription is called: by name, with the user name where somebody else has the same one. */
export function useOwnerOf(world: World): (subscription: ThingOf<'azure'>) => string {
  return useCallback(
    ({ subscription: { accountAdministrator: id } }) => {
      const { userName } = accountNameOf(world, id);
      const account = findAccount(world, id);
      const name =
        account?.kind === 'organizational'
          ? account.user.displayName
          : `${account?.firstName ?? ''} ${account?.lastName ?? ''}`.trim();
      if (name === '') return userName;
      return hasNamesake(world, name, id) ? `${name} (${userName})` : name;
    },
    [world],
  );
}
