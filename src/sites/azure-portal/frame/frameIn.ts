import { addresses } from '../../../map/addresses';
import { withQuery } from '../../../map/withQuery';
import type { Frame } from '../../../store/frame';

/** The same frame, in which the pages of this portal that are gone to show the same directory as the present one. */
export function frameIn(frame: Frame, directory: string | undefined): Frame {
  if (directory === undefined) return frame;
  const there = (address: string) => {
    const isPortal = address.startsWith(addresses.azurePortal.dashboard());
    return isPortal && !/[?&]directory=/.test(address) ? withQuery(address, { directory }) : address;
  };
  return {
    ...frame,
    link: (address) => frame.link(there(address)),
    go: (address, options) => frame.go(there(address), options),
  };
}
