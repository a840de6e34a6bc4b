import { useEffect, useRef, useState } from 'react';
import { addGuest, flawOfUserName, type Directory, type Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Field } from '../../../ui/Field';
import { AccountField } from './AccountField';
import styles from '../dialog/dialogForm.module.css';
import { userNameOf, type NewUser, type StepProps } from './newUser';
import { Ring } from '../table/Ring';
import { Rings } from '../table/Rings';
import { UserNameFields } from './UserNameFields';

const KINDS = ['new', 'microsoft', 'organizational'] as const;

type AddUserWhoProps = StepProps & { readonly directory: Directory; readonly onNext: () => void };

/** The first step: what kind of user, and under which name. */
export function AddUserWho({ of, change, directory, onNext }: AddUserWhoProps) {
  const t = useText();
  const world = useWorld();
  const { profile } = useFrame();
  const [flaw, setFlaw] = useState<Rejection>();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);

  function flawOf(user: NewUser): Rejection | undefined {
    const userName = userNameOf(user);
    const { kind } = user;
    if (kind === 'new') return flawOfUserName(directory, userName);
    if (userName === '') return { code: 'user-name-missing' };
    // The rule itself says what it would say: nothing is sent before the last step.
    const answer = addGuest(world, {
      type: 'addGuest',
      profile,
      directory: directory.id,
      kind,
      userName,
      role: 'user',
    });
    return 'rejection' in answer ? answer.rejection : undefined;
  }

  function changeWho(more: Partial<NewUser>) {
    setFlaw(undefined);
    change(more);
  }

  const fields = { of, change: changeWho, flaw };
  return (
    <form
      noValidate
      autoComplete="off"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const found = flawOf(of);
        setFlaw(found);
        if (!found) onNext();
      }}
    >
      <Field label={t('classicPortal.addUser.type')} className={styles.field}>
        {(control) => (
          <select
            {...control}
            ref={first}
            value={of.kind}
            onChange={({ target: { value } }) => changeWho({ kind: KINDS.find((kind) => kind === value) ?? 'new' })}
            {...target('classic-portal.addUser.type')}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`classicPortal.addUser.type.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {of.kind === 'new' ? (
        <UserNameFields {...fields} domains={directory.domains} />
      ) : (
        <AccountField {...fields} kind={of.kind} />
      )}
      <Rings>
        <Ring of="next" />
      </Rings>
    </form>
  );
}
