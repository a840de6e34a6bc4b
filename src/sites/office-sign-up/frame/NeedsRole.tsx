import type { ReactNode } from 'react';
import { globalAdminsOf, type Directory } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import { target } from '../../../map/targets';
import { useFrame } from '../../../store/frame';

const NAMED = 3;

const toBrowse = (words: ReactNode) => <BrowseLink>{words}</BrowseLink>;

/** Who may order instead, and how to look up one's own role. */
export function NeedsRole({ directory }: { readonly directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const admins = globalAdminsOf(directory);
  return (
    <>
      <p>{t('officeSignUp.refused.admins', { directory: titleOf(directory), count: admins.length })}</p>
      <ul>
        {admins.slice(0, NAMED).map((admin) => (
          <li key={admin.id}>
            {admin.displayName}, {admin.userName}
          </li>
        ))}
      </ul>
      <p>
        <Text id="officeSignUp.refused.lookUp" values={{ link: toBrowse }} />
      </p>
    </>
  );
}

function BrowseLink({ children }: { readonly children: ReactNode }) {
  const { link } = useFrame();
  return (
    <a {...link(addresses.azurePortal.browse())} {...target('office-sign-up.lookUpRole')}>
      {children}
    </a>
  );
}
