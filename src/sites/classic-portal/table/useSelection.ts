import { withQuery } from '../../../map/withQuery';
import { useFrame, usePlace } from '../../../store/frame';

/** Which row of the page's table is selected, and which one is outlined at first: both stand in the address. */
export function useSelection() {
  const { go } = useFrame();
  const { address, query } = usePlace();
  return {
    selected: query.get('selected') ?? undefined,
    focused: query.get('focused') ?? undefined,
    select: (key: string | undefined) =>
      go(withQuery(address, { selected: key, focused: undefined }), { replace: true }),
  };
}
