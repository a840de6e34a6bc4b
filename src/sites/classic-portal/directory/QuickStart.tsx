import type { ReactNode } from 'react';
import { directoryName, office365SubscriptionsOf, usersOf, type Directory } from '../../../core/index';
import { Text, useText } from '../../../i18n/useText';
import { useDirectoryName } from '../../../parts/useDirectoryName';
import { addresses } from '../../../map/addresses';
import type { DirectoryTab } from '../../../map/tabs';
import { useFrame } from '../../../store/frame';
import { useWorld } from '../../../store/run';
import { DirectoryPage } from '../frame/DirectoryPage';
import { Section } from '../dialog/Section';
import styles from '../dialog/Section.module.css';

/** What the directory holds, and where to look at it. */
export function QuickStart() {
  return <DirectoryPage tab="quickstart">{(directory) => <Start directory={directory} />}</DirectoryPage>;
}

function Start({ directory }: { directory: Directory }) {
  const t = useText();
  const titleOf = useDirectoryName();
  const { link } = useFrame();
  const world = useWorld();
  const azure = world.azureSubscriptions.filter((one) => one.directory === directory.id);
  const to = (tab: DirectoryTab) => (words: ReactNode) => (
    <a {...link(addresses.classicPortal.directory({ directory: directoryName(directory.initialDomain), tab }))}>
      {words}
    </a>
  );
  return (
    <Section title={t('classicPortal.quickStart.title')}>
      <p>{t('classicPortal.quickStart.text', { directory: titleOf(directory) })}</p>
      <ul className={styles.list}>
        <li>
          <Text id="classicPortal.quickStart.users" values={{ count: usersOf(directory).length, link: to('users') }} />
        </li>
        <li>
          <Text
            id="classicPortal.quickStart.domains"
            values={{ count: directory.domains.length, link: to('domains') }}
          />
        </li>
        <li>
          <Text
            id="classicPortal.quickStart.licenses"
            values={{ count: office365SubscriptionsOf(world, directory.id).length, link: to('licenses') }}
          />
        </li>
        <li>{t('classicPortal.quickStart.azure', { count: azure.length })}</li>
      </ul>
    </Section>
  );
}
