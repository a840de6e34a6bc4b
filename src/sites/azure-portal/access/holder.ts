import type { AccountId } from '../../../core/index';

/** Somebody who may lose their access, by the name that is asked with. */
export type Holder = { readonly account: AccountId; readonly name: string };
