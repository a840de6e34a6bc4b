import { createContext, useContext } from 'react';
import type { Account, Directory } from '../../../core/index';

type SignedIn = { readonly account: Account; readonly directory: Directory | undefined };

export const SignedInContext = createContext<SignedIn | undefined>(undefined);

/** Whose portal it is; for what stands inside `Portal`, which is shown to nobody else. */
export function useSignedIn(): Account {
  return useInside().account;
}

/** The one directory whose subscriptions and resource groups the portal shows; none where the account has none. */
export function useDirectory(): Directory | undefined {
  return useInside().directory;
}

function useInside(): SignedIn {
  const inside = useContext(SignedInContext);
  if (!inside) throw new Error('a part of the portal is shown outside it');
  return inside;
}
