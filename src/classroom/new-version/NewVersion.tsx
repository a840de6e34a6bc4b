import { componentOnDemand } from '../../ui/onDemand';

/** Offers a newer version of the program, once there is one. For pages on which no lesson runs. */
export const NewVersion = componentOnDemand(async () => {
  const part = await import('./VersionOffer').catch(() => undefined);
  return part?.VersionOffer ?? Nothing;
});

// A page must not fail for want of what it can do without.
function Nothing() {
  return null;
}
