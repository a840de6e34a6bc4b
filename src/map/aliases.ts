import { accountCenter } from './sites/accountCenter';
import { adminCenter } from './sites/adminCenter';
import { azureCom } from './sites/azureCom';
import { azurePortal } from './sites/azurePortal';
import { classicPortal } from './sites/classicPortal';
import { officeCom } from './sites/officeCom';
import { HOSTS } from './hosts';

/** Hosts that were another name of one of ours in 2016, with every page below them. */
const OTHER_NAMES = new Map<string, string>([
  ['azure.com', HOSTS.azure],
  ['windowsazure.com', HOSTS.azure],
  ['account.azure.com', HOSTS.account],
  ['portal.office365.com', HOSTS.office],
  ['portal.microsoftonline.com', HOSTS.office],
]);

/** Addresses without a page of their own, in lower case, and where they led. */
const LED_ELSEWHERE = new Map<string, string>([
  ['office.com', officeCom.plans()],
  ['office365.com', officeCom.plans()],
  [HOSTS.products, officeCom.plans()],
  [HOSTS.account, accountCenter.subscriptions()],
  [`${HOSTS.azure}/free`, azureCom.freeTrial()],
  [`${HOSTS.office}/adminportal`, adminCenter.dashboard()],
  [`${HOSTS.office}/adminportal/home`, adminCenter.dashboard()],
  [`${HOSTS.office}/admin/default.aspx`, adminCenter.dashboard()],
]);

/** Pages that the originals named after the #: that of the article is “Help + support”. */
const BEHIND_A_FRAGMENT: readonly { readonly host: string; readonly fragment: RegExp; readonly page: string }[] = [
  { host: HOSTS.portal, fragment: /^blade\/Microsoft_Azure_Support\b/i, page: azurePortal.support() },
  { host: HOSTS.classic, fragment: /^Workspaces\/ActiveDirectoryExtension\b/i, page: classicPortal.directories() },
];

/**
 * The simulated page that an address of 2016 led to: `azure.com` is azure.microsoft.com. The address itself where it is
 * none of those, without the language in its path (`/en-us`). The fragment is what stood after its #.
 */
export function pageOfOldAddress(address: string, fragment: string): string {
  const [path = '', query] = address.split('?');
  const [host = '', ...rest] = path.split('/');
  const parts = [OTHER_NAMES.get(host) ?? host, ...withoutLanguage(rest)];
  const named = BEHIND_A_FRAGMENT.find((one) => one.host === parts[0] && one.fragment.test(fragment));
  if (named) return named.page;

  const page = parts.join('/');
  const led = LED_ELSEWHERE.get(page.toLowerCase());
  if (led !== undefined) return led;
  return query ? `${page}?${query}` : page;
}

function withoutLanguage(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part) => !/^[a-z]{2}-[a-z]{2}$/i.test(part));
  return at < 0 ? [] : parts.slice(at);
}
