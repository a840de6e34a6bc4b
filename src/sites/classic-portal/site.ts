import { addresses } from '../../map/addresses';
import type { DirectoryTab, UserTab } from '../../map/tabs';
import type { Site, SiteRoute } from '../site';
import { AllItems } from './all-items/AllItems';
import { Applications } from './directory/Applications';
import { Configure } from './directory/Configure';
import { DirectoryIntegration } from './directory/DirectoryIntegration';
import { DirectoryList } from './directories/DirectoryList';
import { Domains } from './directory/Domains';
import { Groups } from './directory/Groups';
import { Licenses } from './directory/Licenses';
import { QuickStart } from './directory/QuickStart';
import { Reports } from './directory/Reports';
import { SettingsAdministrators } from './settings/SettingsAdministrators';
import { SettingsSubscriptions } from './settings/SettingsSubscriptions';
import { SignedOut } from './use-existing/SignedOut';
import { UseExisting } from './use-existing/UseExisting';
import { UserActivity } from './user/UserActivity';
import { UserDevices } from './user/UserDevices';
import { UserProfile } from './user/UserProfile';
import { Users } from './users/Users';
import { UserWorkInfo } from './user/UserWorkInfo';
import './theme.css';

const pages = addresses.classicPortal;
const directory = (tab: DirectoryTab, Screen: SiteRoute['Screen']) => page(pages.directory.patternOf({ tab }), Screen);
const user = (tab: UserTab, Screen: SiteRoute['Screen']) => page(pages.user.patternOf({ tab }), Screen);
const settings = (path: string, Screen: SiteRoute['Screen']) => page(path, Screen, 'classicPortal.title.settings');

export const site: Site = {
  routes: [
    page(pages.home.pattern, AllItems, 'classicPortal.title.allItems'),
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
