import type { CommandOf } from '../shapes/commands';
import type { EventOf } from '../shapes/events';
import { accountsNamed, signedInAccount } from '../world/accounts';
import type { World } from '../world/world';
import { accept, reject, type Decision } from './decision';

/** The password is judged at the door (`isTrainingPassword`) and never comes in here. */
export function signIn(world: World, { profile, userName, kind }: CommandOf<'signIn'>): Decision {
  const found = accountsNamed(world, userName);
  const [account, another] = kind ? found.filter((one) => one.kind === kind) : found;
  if (!account && found.length > 0) {
    return reject({
      code: kind === 'microsoft' ? 'needs-microsoft-account' : 'needs-organizational-account',
      userName,
    });
  }
  if (!account) return reject({ code: 'account-unknown', userName });
  if (another) return reject({ code: 'two-accounts-of-this-name', userName });
  if (account.kind === 'organizational' && account.user.signInBlocked) {
    return reject({ code: 'sign-in-blocked', userName });
  }

  return accept({ type: 'SignedIn', profile, account: account.id, kind: account.kind });
}

export function signOut(world: World, { profile }: CommandOf<'signOut'>): Decision {
  if (!signedInAccount(world, profile)) return reject({ code: 'needs-sign-in' });

  return accept({ type: 'SignedOut', profile });
}

export function microsoftAccountCreated(world: World, event: EventOf<'MicrosoftAccountCreated'>): World {
  const { type: _, ...account } = event;
  return { ...world, microsoftAccounts: [...world.microsoftAccounts, account] };
}

export function signedIn(world: World, { profile: at, account }: EventOf<'SignedIn'>): World {
  return {
    ...world,
    signedIn: { ...world.signedIn, [at]: account },
    // What was typed into the form for new customers before signing in is thrown away (docs/rules.md, Get Office 365).
    office365SignUps: world.office365SignUps.filter(({ profile }) => profile !== at),
  };
}

export function signedOut(world: World, { profile: at }: EventOf<'SignedOut'>): World {
  const { [at]: _, ...others } = world.signedIn;
  // Once the directory was brought in, signing out is all that was left to do.
  const associations = world.associations.filter(({ profile, directory }) => profile !== at || directory === undefined);
  return { ...world, signedIn: others, associations };
}
