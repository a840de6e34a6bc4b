import { useFormats } from '../../../i18n/useFormats';
import { useRejectionText } from '../../../i18n/Rejected';
import { useText } from '../../../i18n/useText';
import { SelectProperty } from './SelectProperty';
import { USAGE_LOCATIONS } from '../dialog/usageLocations';
import type { UserForm } from './useUserForm';

/** Where a user works: no licence without it. */
export function UsageLocationProperty({ form }: { form: UserForm }) {
  const t = useText();
  const rejection = useRejectionText();
  const { country } = useFormats();
  const { user, shown, rejection: why } = form;
  const codes = [...new Set([...USAGE_LOCATIONS, user.usageLocation])].filter((code) => code !== '');
  const countries = codes.map((code) => ({ value: code, name: country(code) }));
  return (
    <SelectProperty
      label={t('classicPortal.profile.usageLocation')}
      name="usageLocation"
      value={shown.usageLocation}
      options={[
        { value: '', name: t('classicPortal.profile.usageLocation.none') },
        ...countries.toSorted((a, b) => a.name.localeCompare(b.name)),
      ]}
      elsewhere={form.why && form.whyId}
      disabled={form.why !== undefined}
      error={why?.code === 'needs-usage-location' ? rejection(why) : undefined}
      onChoose={(usageLocation) => form.change({ usageLocation })}
    />
  );
}
