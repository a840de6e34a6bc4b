import type { Account, Directory, User } from '../../../core/index';

/** What a page of a user is about, and who looks at it. */
export type Opened = { readonly account: Account; readonly directory: Directory; readonly user: User };
