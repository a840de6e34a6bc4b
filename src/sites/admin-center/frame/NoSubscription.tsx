import { office365SubscriptionsOf, type Directory } from '../../../core/index';
import { useText } from '../../../i18n/useText';
import { TrainingOffer } from '../../../parts/TrainingOffer';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { useWorld } from '../../../store/run';

/** The simulator's own word where a directory has no Office 365, as its users are listed all the same. */
export function NoSubscription({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const world = useWorld();
  if (office365SubscriptionsOf(world, directory.id).length > 0) return null;

  return (
    <TrainingOffer name={t('training.note')}>
      {t('adminCenter.noSubscription', { directory: titleOf(directory) })}
    </TrainingOffer>
  );
}
