import { associationAt } from '../../../core/index';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { useAccount } from '../../../store/useCommand';
import { AssociationConfirmed } from './AssociationConfirmed';
import { ConfirmAssociation } from './ConfirmAssociation';
import { NoAssociation } from './NoAssociation';

/** Where a Global Admin agrees that a Microsoft account brings in the directory; it shows how far that has come. */
export function UseExisting() {
  const { profile } = useFrame();
  const account = useAccount();
  const asked = associationAt(useWorld(), profile);
  if (!account) return null;
  if (!asked) return <NoAssociation account={account} />;

  return asked.directory === undefined ? (
    <ConfirmAssociation account={account} asked={asked} />
  ) : (
    <AssociationConfirmed account={account} asked={asked} directory={asked.directory} />
  );
}
