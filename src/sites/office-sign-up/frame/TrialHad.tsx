import {
  daysUntil,
  office365StateOf,
  office365TrialDates,
  office365TrialOf,
  type Directory,
  type PlanId,
} from '../../../core/index';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { useWorld } from '../../../store/run';

type Props = { readonly directory: Directory; readonly plan: PlanId };

/** What has become of the trial of a plan that a directory has had. */
export function TrialHad({ directory, plan }: Props) {
  const t = useText();
  const { day } = useFormats();
  const world = useWorld();
  const had = office365TrialOf(world, directory.id, plan);
  const dates = had && office365TrialDates(had);
  if (!dates) return null;

  const state = office365StateOf(world, had);
  const values = { days: daysUntil(world, dates.expired), date: day(dates[state === 'active' ? 'expired' : state]) };
  return <p>{t(`officeSignUp.refused.trial.${state}`, values)}</p>;
}
