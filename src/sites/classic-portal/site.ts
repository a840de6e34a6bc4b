import { addresses } from '../../map/addresses';
import type { DirectoryTab, UserTab } from '../../map/sites/classicPortal';
import type { Site, SiteRoute } from '../site';
import { Applications } from './Applications';
import { Configure } from './Configure';
import { DirectoryIntegration } from './DirectoryIntegration';
import { DirectoryList } from './DirectoryList';
import { Domains } from './Domains';
import { Groups } from './Groups';
import { Licenses } from './Licenses';
import { QuickStart } from './QuickStart';
import { Reports } from './Reports';
import { SettingsAdministrators } from './SettingsAdministrators';
import { SettingsSubscriptions } from './SettingsSubscriptions';
import { SignedOut } from './SignedOut';
import { UseExisting } from './UseExisting';
import { UserActivity } from './UserActivity';
import { UserDevices } from './UserDevices';
import { UserProfile } from './UserProfile';
import { Users } from './Users';
import { UserWorkInfo } from './UserWorkInfo';
import './theme.css';

const pages = addresses.classicPortal;
const directory = (tab: DirectoryTab, Screen: SiteRoute['Screen']) => page(pages.directory.patternOf({ tab }), Screen);
const user = (tab: UserTab, Screen: SiteRoute['Screen']) => page(pages.user.patternOf({ tab }), Screen);
const settings = (path: string, Screen: SiteRoute['Screen']) => page(path, Screen, 'classicPortal.title.settings');

export const site: Site = {
  routes: [
    page(pages.home.pattern, DirectoryList),
    page(pages.directories.pattern, DirectoryList),
    page(pages.existingDirectory.pattern, UseExisting, 'classicPortal.title.useExisting'),
    page(pages.directoryWithoutTab.pattern, Users),
    directory('quickstart', QuickStart),
    directory('users', Users),
    page(pages.userWithoutTab.pattern, UserProfile),
    user('profile', UserProfile),
    user('work-info', UserWorkInfo),
    user('devices', UserDevices),
    user('activity', UserActivity),
    directory('groups', Groups),
    directory('applications', Applications),
    directory('domains', Domains),
    directory('directory-integration', DirectoryIntegration),
    directory('configure', Configure),
    directory('reports', Reports),
    directory('licenses', Licenses),
    settings(pages.settingsWithoutTab.pattern, SettingsSubscriptions),
    settings(pages.settings.patternOf({ tab: 'subscriptions' }), SettingsSubscriptions),
    settings(pages.settings.patternOf({ tab: 'administrators' }), SettingsAdministrators),
    { path: pages.signedOut.pattern, title: 'classicPortal.title.signedOut', Screen: SignedOut },
  ],
};

function page(
  path: string,
  Screen: SiteRoute['Screen'],
  title: SiteRoute['title'] = 'classicPortal.title.activeDirectory',
): SiteRoute {
  return { path, title, Screen, signIn: addresses.signIn.organizational() };
}
