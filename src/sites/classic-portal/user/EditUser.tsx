import { useId, type ComponentType } from 'react';
import type { Rejection } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { useRejectionText } from '../../../i18n/Rejected';
import type { UserTab } from '../../../map/tabs';
import { useFocusWithin } from '../../../ui/useFocusWithin';
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
  const form = useUserForm(opened.account, opened.directory, opened.user);
  const [fields, focusError] = useFocusWithin<HTMLFormElement>('[aria-invalid="true"]');
  const id = useId();
  const name = opened.user.displayName;
  const discarded = form.discarded ? t('classicPortal.profile.discarded') : undefined;
  const said = form.saved ? t('classicPortal.profile.saved', { name }) : discarded;

  async function save() {
    if (await form.save()) form.focusChanged();
    else focusError();
  }
  function discard() {
    form.discard();
    form.focusChanged();
  }

  return (
    <UserFrame
      {...opened}
      tab={tab}
      commands={
        form.changed && (
          <>
            <Command of="save" form={id} />
            <Command of="discard" onPress={discard} />
          </>
        )
      }
      strip={<Strip why={SHOWN_BESIDE_FIELD.has(form.rejection?.code) ? undefined : form.rejection} said={said} />}
    >
      {form.why && <Note id={form.whyId}>{reason(form.why)}</Note>}
      <form
        ref={fields}
        id={id}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Sections form={form} />
      </form>
    </UserFrame>
  );
}

const SHOWN_BESIDE_FIELD: ReadonlySet<string | undefined> = new Set<Rejection['code']>([
  'display-name-missing',
  'alternate-email-malformed',
  'needs-usage-location',
]);
