import { useId, useRef, useState } from 'react';
import {
  findDirectory,
  findUser,
  whyNotTo,
  type Account,
  type Directory,
  type User,
  type UserChanges,
} from '../../../core/index';
import { useCommand } from '../../../store/useCommand';
import { useOutcome } from '../../../store/useOutcome';

export type UserForm = ReturnType<typeof useUserForm>;

/** What is being changed of a user, until it is saved or discarded. Only what differs from the world is sent. */
export function useUserForm(account: Account, directory: Directory, user: User) {
  const { send, rejection, forget } = useCommand();
  const [draft, setDraft] = useState<UserChanges>({});
  const { said: saved = false, say, unsay } = useOutcome<true>();
  const [discarded, setDiscarded] = useState(false);
  const lastChanged = useRef<Element>(null);
  const whyId = useId();
  const changes = changesOf(user, draft);
  const changed = Object.keys(changes).length > 0;

  function change(more: UserChanges) {
    lastChanged.current = document.activeElement;
    forget();
    unsay();
    setDiscarded(false);
    setDraft({ ...draft, ...more });
  }

  async function save(): Promise<boolean> {
    if (!changed) return false;
    const accepted = await send({ type: 'editUsers', directory: directory.id, users: [user.id], changes });
    if (!accepted) return false;
    // What was typed since the command was sent is not saved yet.
    setDraft((now) => (now === draft ? {} : now));
    say(true, (world) => {
      const home = findDirectory(world, directory.id);
      const now = home && findUser(home, user.id);
      return now && Object.keys(changesOf(now, changes)).length === 0;
    });
    return true;
  }

  function discard() {
    forget();
    setDraft({});
    unsay();
    setDiscarded(true);
  }

  return {
    account,
    directory,
    user,
    /** Why nothing here may be changed by this person, if that is so; the page says it once, under this id. */
    whyId,
    why: whyNotTo('manage-users', directory, account, [user]),
    shown: { ...user, ...draft },
    changed,
    rejection,
    /** Whether what was saved is still so: it may have been undone since. */
    saved,
    discarded,
    change,
    save,
    discard,
    /** Saving and discarding take their own buttons away; the focus goes back to the field. */
    focusChanged: () => {
      if (lastChanged.current instanceof HTMLElement) lastChanged.current.focus();
    },
  };
}

function changesOf(user: User, draft: UserChanges): UserChanges {
  const all = Object.entries(draft).map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(all.filter(([field, value]) => user[field as keyof UserChanges] !== value));
}
