import { useEffect, useRef } from 'react';
import { addGuest, flawOfUserName, type Directory, type Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { Field } from '../../../ui/Field';
import { Form } from '../../../ui/Form';
import { Select } from '../../../ui/Select';
import { useForm } from '../../../ui/useForm';
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
  const form = useForm({ start: of, judge: (who) => ({ name: flawOf(who) }), submit: onNext, onType: change });
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
    form.type(more);
    // The type and the domain belong to the name.
    form.unmark('name');
  }

  const { kind } = form.values;
  const fields = { of: form.values, change: changeWho, flaw: form.flaws.name };
  return (
    <Form form={form} className={styles.form}>
      <Field label={t('classicPortal.addUser.type')} className={styles.field}>
        {(control) => (
          <Select
            {...control}
            ref={first}
            value={kind}
            options={KINDS.map((one) => ({ value: one, text: t(`classicPortal.addUser.type.${one}`) }))}
            onChoose={(chosen) => changeWho({ kind: chosen })}
            {...target('classic-portal.addUser.type')}
          />
        )}
      </Field>
      {kind === 'new' ? (
        <UserNameFields {...fields} domains={directory.domains} />
      ) : (
        <AccountField {...fields} kind={kind} />
      )}
      <Rings>
        <Ring of="next" />
      </Rings>
    </Form>
  );
}
