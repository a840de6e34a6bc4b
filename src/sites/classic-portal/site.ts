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

const HOST = 'manage.windowsazure.com';
const DIRECTORY = `${HOST}/activedirectory/:directory`;

export const site: Site = {
  routes: [
    page(HOST, DirectoryList),
    page(`${HOST}/activedirectory`, DirectoryList),
    page(`${HOST}/activedirectory/use-existing`, UseExisting, 'classicPortal.title.useExisting'),
    page(DIRECTORY, Users),
    page(`${DIRECTORY}/quickstart`, QuickStart),
    page(`${DIRECTORY}/users`, Users),
    page(`${DIRECTORY}/users/:user`, UserProfile),
    page(`${DIRECTORY}/users/:user/profile`, UserProfile),
    page(`${DIRECTORY}/users/:user/work-info`, UserWorkInfo),
    page(`${DIRECTORY}/users/:user/devices`, UserDevices),
    page(`${DIRECTORY}/users/:user/activity`, UserActivity),
    page(`${DIRECTORY}/groups`, Groups),
    page(`${DIRECTORY}/applications`, Applications),
    page(`${DIRECTORY}/domains`, Domains),
    page(`${DIRECTORY}/directory-integration`, DirectoryIntegration),
    page(`${DIRECTORY}/configure`, Configure),
    page(`${DIRECTORY}/reports`, Reports),
    page(`${DIRECTORY}/licenses`, Licenses),
    page(`${HOST}/settings`, SettingsSubscriptions, 'classicPortal.title.settings'),
    page(`${HOST}/settings/subscriptions`, SettingsSubscriptions, 'classicPortal.title.settings'),
    page(`${HOST}/settings/administrators`, SettingsAdministrators, 'classicPortal.title.settings'),
    { path: `${HOST}/signout/complete`, title: 'classicPortal.title.signedOut', Screen: SignedOut },
  ],
};

function page(
  path: string,
  Screen: SiteRoute['Screen'],
  title: SiteRoute['title'] = 'classicPortal.title.activeDirectory',
): SiteRoute {
  return { path, title, Screen, signIn: 'login.microsoftonline.com' };
}
