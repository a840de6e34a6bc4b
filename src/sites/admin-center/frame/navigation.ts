import type { MessageKey } from '../../../i18n/messages';
import type { TextOf } from '../../../i18n/useText';
import { addresses } from '../../../map/addresses';
import type { NameIn } from '../../../map/targets';

/** An entry of the left list; one without an address has no function here, and lessons do not point at it. */
export type Entry = { readonly label: MessageKey } & (
  { readonly id: NameIn<'admin-center'>; readonly address: string } | { readonly id: string; readonly address?: never }
);

type Opening = {
  readonly id: NameIn<'admin-center'>;
  readonly label: MessageKey;
  readonly entries: readonly Entry[];
  readonly open?: boolean;
};

/** A heading of the left list, with entries below it where it opens and closes. */
export type Group = ((Entry & { readonly entries?: never; readonly open?: never }) | Opening) & {
  /** Only where there is an enterprise plan. */
  readonly enterprise?: boolean;
};

const NAVIGATION: readonly Group[] = [
  { id: 'dashboard', label: 'adminCenter.nav.dashboard', address: addresses.adminCenter.dashboard() },
  { id: 'setup', label: 'adminCenter.nav.setup' },
  {
    id: 'users',
    label: 'adminCenter.nav.users',
    open: true,
    entries: [
      { id: 'activeUsers', label: 'adminCenter.nav.activeUsers', address: addresses.adminCenter.activeUsers() },
      { id: 'deletedUsers', label: 'adminCenter.nav.deletedUsers', address: addresses.adminCenter.deletedUsers() },
      { id: 'partnerRelationships', label: 'adminCenter.nav.partnerRelationships' },
    ],
  },
  { id: 'companyProfile', label: 'adminCenter.nav.companyProfile', address: addresses.adminCenter.company() },
  { id: 'import', label: 'adminCenter.nav.import', enterprise: true },
  { id: 'contacts', label: 'adminCenter.nav.contacts', enterprise: true },
  { id: 'sharedMailboxes', label: 'adminCenter.nav.sharedMailboxes', enterprise: true },
  { id: 'meetingRooms', label: 'adminCenter.nav.meetingRooms', enterprise: true },
  { id: 'groups', label: 'adminCenter.nav.groups' },
  { id: 'domains', label: 'adminCenter.nav.domains', address: addresses.adminCenter.domains() },
  { id: 'publicWebsite', label: 'adminCenter.nav.publicWebsite' },
  {
    id: 'billing',
    label: 'adminCenter.nav.billing',
    entries: [
      { id: 'subscriptions', label: 'adminCenter.nav.subscriptions', address: addresses.adminCenter.subscriptions() },
      { id: 'bills', label: 'adminCenter.nav.bills', address: addresses.adminCenter.bills() },
      { id: 'licenses', label: 'adminCenter.nav.licenses', address: addresses.adminCenter.licenses() },
      { id: 'billingNotifications', label: 'adminCenter.nav.billingNotifications' },
    ],
  },
  { id: 'externalSharing', label: 'adminCenter.nav.externalSharing' },
  { id: 'mobileManagement', label: 'adminCenter.nav.mobileManagement' },
  { id: 'serviceSettings', label: 'adminCenter.nav.serviceSettings' },
  { id: 'reports', label: 'adminCenter.nav.reports' },
  { id: 'serviceHealth', label: 'adminCenter.nav.serviceHealth' },
  { id: 'support', label: 'adminCenter.nav.support' },
  { id: 'purchaseServices', label: 'adminCenter.nav.purchaseServices', address: addresses.adminCenter.purchase() },
  { id: 'messageCenter', label: 'adminCenter.nav.messageCenter' },
  { id: 'tools', label: 'adminCenter.nav.tools' },
  {
    id: 'admin',
    label: 'adminCenter.nav.admin',
    entries: [
      { id: 'exchange', label: 'adminCenter.nav.exchange' },
      { id: 'skypeForBusiness', label: 'adminCenter.nav.skypeForBusiness' },
      { id: 'sharePoint', label: 'adminCenter.nav.sharePoint' },
      { id: 'azureAd', label: 'adminCenter.nav.azureAd' },
    ],
  },
];

/** The part of the left list whose names contain a text; a group stays for the sake of its entries. */
export function navigationWith(text: string, enterprise: boolean, t: TextOf): readonly Group[] {
  const all = NAVIGATION.filter((group) => enterprise || !group.enterprise);
  const wanted = text.trim().toLowerCase();
  if (!wanted) return all;

  const named = ({ label }: Entry) => t(label).toLowerCase().includes(wanted);
  return all.flatMap((group) => {
    if (named(group)) return [group];
    if (!group.entries) return [];
    const entries = group.entries.filter(named);
    return entries.length > 0 ? [{ ...group, entries }] : [];
  });
}
