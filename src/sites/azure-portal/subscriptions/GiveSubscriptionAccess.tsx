import { useState } from 'react';
import { distinctUser, findDirectory, findUser, type AzureSubscription } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useCommand } from '../../../store/useCommand';
import { useFocusWithin } from '../../../ui/keyboard/useFocusWithin';
import { useForm } from '../../../ui/useForm';
import { AddSubscriptionAccess } from './AddSubscriptionAccess';
import type { AccessStepName, Chosen } from './accessSteps';
import { SelectRoleBlade } from './SelectRoleBlade';
import { SelectUserBlade } from './SelectUserBlade';

/** Two steps, and at the right of them the blade of the one that is open. Each choice leads on to what is missing. */
export function GiveSubscriptionAccess({ subscription }: { subscription: AzureSubscription }) {
  const { go } = useFrame();
  const { id } = subscription;
  const directory = findDirectory(useWorld(), subscription.directory);
  const { send, rejection, forget } = useCommand();
  const [open, setOpen] = useState<AccessStepName | undefined>('selectRole');
  const [choices, focusChoices] = useFocusWithin<HTMLDivElement>('input, button');
  const [steps, focusSteps] = useFocusWithin<HTMLDivElement>('[type=submit]');

  const personOf = ({ user }: Chosen) => (directory && user !== undefined ? findUser(directory, user) : undefined);
  const missingIn = (chosen: Chosen): AccessStepName | undefined => {
    if (chosen.role === undefined) return 'selectRole';
    return personOf(chosen) ? undefined : 'addUsers';
  };
  const openStep = (step: AccessStepName | undefined) => {
    setOpen(step);
    if (step) focusChoices();
    else focusSteps();
  };
  const form = useForm<Chosen>({
    start: { role: undefined, user: undefined },
    judge: (chosen) => ({ missing: missingIn(chosen) }),
    submit: give,
    onType: (change) => openStep(missingIn({ ...form.values, ...change })),
    onFlawed: () => {
      forget();
      openStep(missingIn(form.values));
    },
  });

  async function give(chosen: Chosen) {
    const person = personOf(chosen);
    if (chosen.role === undefined || !person) return;
    const wish = { type: 'giveSubscriptionAccess', subscription: id, user: person.id, role: chosen.role } as const;
    if (await send(wish)) go(addresses.azurePortal.subscriptionUsers({ id }), { replace: true });
  }

  const chosen = personOf(form.values);
  return (
    <>
      <AddSubscriptionAccess
        subscription={subscription}
        form={form}
        person={directory && chosen && distinctUser(directory, chosen)}
        open={open}
        onOpen={openStep}
        rejection={rejection}
        within={steps}
      />
      {open === 'selectRole' && (
        <SelectRoleBlade
          subscription={subscription}
          chosen={form.values.role}
          onChoose={(role) => form.type({ role })}
          within={choices}
        />
      )}
      {open === 'addUsers' && directory && (
        <SelectUserBlade
          subscription={subscription}
          directory={directory}
          chosen={form.values.user}
          onChoose={(user) => form.type({ user })}
          within={choices}
        />
      )}
    </>
  );
}
