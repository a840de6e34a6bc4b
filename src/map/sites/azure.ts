import type { SignUpPart } from '../../core/index';
import { HOSTS } from '../hosts';
import { page } from '../page';

/** azure.com. */
export const azureCom = {
  home: page(HOSTS.azure),
  freeTrial: page(`${HOSTS.azure}/pricing/free-trial`),
};

/** The Azure sign-up. */
export const azureSignUp = {
  /** `part`: one that was filled in already and is opened again. */
  signUp: page<{ part?: SignUpPart }>(`${HOSTS.account}/signup`),
  /** `waiting`: the subscription is not ready at once. */
  landing: page<{ waiting?: '1' }>(`${HOSTS.account}/signuplanding`),
};

/** The Account Center. */
export const accountCenter = {
  subscriptions: page(`${HOSTS.account}/subscriptions`),
  subscription: page<{ id: string }>(`${HOSTS.account}/subscriptions/:id`),
};

/** `directory`: the one that is shown, where an account is of several. */
type InPortal = { directory?: string };

/** A resource group. Its name says which group is meant only within its subscription. */
type Group = InPortal & { name: string; subscription?: string };

/** The Azure portal. */
export const azurePortal = {
  dashboard: page<InPortal>(HOSTS.portal),
  browse: page<InPortal>(`${HOSTS.portal}/browse`),
  resources: page<InPortal>(`${HOSTS.portal}/resources`),
  subscriptions: page<InPortal>(`${HOSTS.portal}/subscriptions`),
  subscription: page<InPortal & { id: string }>(`${HOSTS.portal}/subscriptions/:id`),
  resourceGroups: page<InPortal>(`${HOSTS.portal}/resource-groups`),
  resourceGroup: page<Group>(`${HOSTS.portal}/resource-groups/:name`),
  groupUsers: page<Group>(`${HOSTS.portal}/resource-groups/:name/users`),
  addAccess: page<Group>(`${HOSTS.portal}/resource-groups/:name/users/add`),
  createResourceGroup: page<InPortal & { subscription?: string }>(`${HOSTS.portal}/create/resource-group`),
};
