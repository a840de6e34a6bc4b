import { useId, type ComponentType } from 'react';
import { distinctUser, type Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useRejectionText } from '../../../i18n/useRejectionText';
import type { UserTab } from '../../../map/tabs';
import { Form } from '../../../ui/Form';
import { useForm } from '../../../ui/useForm';
import { Command } from '../frame/Command';
import { Note } from '../dialog/Note';
import type { Opened } from './opened';
import { Strip } from '../dialog/Strip';
import { UserFrame } from './UserFrame';
import { useUserForm, type UserForm } from './useUserForm';

type EditUserProps = Opened & { readonly tab: UserTab; readonly Sections: ComponentType<{ form: UserForm }> };

/** A page of a user whose changes are saved together. The commands for that come with the first change. */
export function EditUser({ tab, Sections, ...opened }: EditUserProps) {
  const t = useText();
  const reason = useRejectionText();
  const edited = useUserForm(opened.account, opened.directory, opened.user);
  const form = useForm({ start: {}, submit: save });
  const id = useId();
  const name = distinctUser(opened.directory, opened.user);
  const discarded = edited.discarded ? t('classicPortal.profile.discarded') : undefined;
  const said = edited.saved ? t('classicPortal.profile.saved', { name }) : discarded;

  async function save() {
    if (await edited.save()) edited.focusChanged();
  }
  function discard() {
    edited.discard();
    edited.focusChanged();
  }

  return (
    <UserFrame
      {...opened}
      tab={tab}
      commands={
        edited.changed && (
          <>
            <Command of="save" form={id} />
            <Command of="discard" onPress={discard} />
          </>
        )
      }
      strip={<Strip why={SHOWN_BESIDE_FIELD.has(edited.rejection?.code) ? undefined : edited.rejection} said={said} />}
    >
      {edited.why && <Note id={edited.whyId}>{reason(edited.why)}</Note>}
      <Form form={form} id={id}>
        <Sections form={edited} />
      </Form>
    </UserFrame>
  );
}

const SHOWN_BESIDE_FIELD: ReadonlySet<string | undefined> = new Set<Rejection['code']>([
  'display-name-missing',
  'alternate-email-malformed',
  'needs-usage-location',
]);
