import { directoryName, type Directory } from '../../../core/index';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { withQuery } from '../../../map/withQuery';
import { useFrame, usePlace } from '../../../store/frame';

type DirectoryLinkProps = { readonly directory: Directory; readonly current?: boolean | undefined };

/** To the same list in another directory; from a page about one thing, which is in one directory, to the dashboard. */
export function DirectoryLink({ directory: { name, initialDomain }, current }: DirectoryLinkProps) {
  const { link } = useFrame();
  const { address, params } = usePlace();
  const page = Object.keys(params).length === 0 ? address : addresses.azurePortal.dashboard();
  const handle = directoryName(initialDomain);
  return (
    <a
      {...link(withQuery(page, { directory: handle }))}
      aria-current={current ? 'true' : undefined}
      {...target(`azure-portal.directory.${handle}`)}
    >
      {name} ({initialDomain})
    </a>
  );
}
