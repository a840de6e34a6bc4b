import { createContext, useContext } from 'react';
import { landingDirectory, type Account, type Directory } from '../../core/index';
import { useWorld } from '../../store/run';

export const SignedInContext = createContext<Account | undefined>(undefined);

/** Whose portal it is; for what stands inside `Portal`, which is shown to nobody else. */
export function useSignedIn(): Account {
  const account = useContext(SignedInContext);
  if (!account) throw new Error('a part of the portal is shown outside it');
  return account;
}

/** The directory that the portal shows this account: its home, or the first that let it in. */
export function useDirectory(): Directory | undefined {
  return landingDirectory(useWorld(), useSignedIn());
}
