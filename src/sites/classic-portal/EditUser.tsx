import { useId, type ComponentType } from 'react';
import { useText } from '../../i18n/useText';
import { useRejectionText } from '../../i18n/Rejected';
import { Command } from './Command';
import type { UserTab } from './links';
import { Note } from './Note';
import type { Opened } from './OpenUser';
import { Strip } from './Strip';
import { UserFrame } from './UserFrame';
import { useUserForm, type UserForm } from './useUserForm';

type EditUserProps = Opened & { readonly tab: UserTab; readonly Sections: ComponentType<{ form: UserForm }> };

/** A page of a user whose changes are saved together. The commands for that come with the first change. */
export function EditUser({ tab, Sections, ...opened }: EditUserProps) {
  const t = useText();
  const reason = useRejectionText();
  const form = useUserForm(opened.account, opened.directory, opened.user);
  const id = useId();
  const name = opened.user.displayName;
  const discarded = form.discarded ? t('classicPortal.profile.discarded') : undefined;
  const said = form.saved ? t('classicPortal.profile.saved', { name }) : discarded;

  async function save() {
    await form.save();
    form.focusChanged();
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
      strip={<Strip why={isShownBesideField(form) ? undefined : form.rejection} said={said} />}
    >
      {form.why && <Note id={form.whyId}>{reason(form.why)}</Note>}
      <form
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

function isShownBesideField({ rejection }: UserForm): boolean {
  return rejection?.code === 'display-name-missing' || rejection?.code === 'needs-usage-location';
}
