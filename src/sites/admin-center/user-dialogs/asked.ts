import type { UserId } from '../../../core/index';
import type { MessageKey } from '../../../i18n/messages';

/** Which dialog is open over Active Users, and for whom. */
export type Asked =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'licences' | 'reset' | 'delete'; readonly users: readonly UserId[] };

/** What was done, to be said above the list once the dialog is gone. */
export type Done = { readonly text: MessageKey; readonly count: number };

/** What every dialog is told. */
export type DialogProps = { readonly onClose: () => void; readonly onDone: (done: Done) => void };
