import { directoryName, type Directory } from '../../core/index';
import { useFrame, usePlace, withQuery } from '../../store/frame';
import { target } from '../../ui/target';
import { links } from './links';

type DirectoryLinkProps = { readonly directory: Directory; readonly current?: boolean | undefined };

/** To the same list in another directory; from a page about one thing, which is in one directory, to the dashboard. */
export function DirectoryLink({ directory: { name, initialDomain }, current }: DirectoryLinkProps) {
  const { link } = useFrame();
  const { address, params } = usePlace();
  const page = Object.keys(params).length === 0 ? address : links.dashboard;
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
