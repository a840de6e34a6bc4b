import { useRejectionText } from '../../../i18n/useRejectionText';
import { useText } from '../../../i18n/useText';
import { useCountries } from '../../../parts/useCountries';
import { SelectProperty } from './SelectProperty';
import type { UserForm } from './useUserForm';

/** Where a user works: no licence without it. */
export function UsageLocationProperty({ form }: { form: UserForm }) {
  const t = useText();
  const rejection = useRejectionText();
  const { user, shown, rejection: why } = form;
  const countries = useCountries(user.usageLocation);
  return (
    <SelectProperty
      label={t('classicPortal.profile.usageLocation')}
      name="usageLocation"
      value={shown.usageLocation}
      options={[{ value: '', text: t('classicPortal.profile.usageLocation.none') }, ...countries]}
      elsewhere={form.why && form.whyId}
      disabled={form.why !== undefined}
      error={why?.code === 'needs-usage-location' ? rejection(why) : undefined}
      onChoose={(usageLocation) => form.change({ usageLocation })}
    />
  );
}
