/** The contrast faults of the original colours, by host: every pair of colours there that not everybody can read. */
export const ORIGINAL_FAULTS: Readonly<Record<string, readonly string[]>> = {
  'account.windowsazure.com': [
    '#00a8d9 on #ffffff',
    '#00abec on #ffffff',
    '#00adee on #ffffff',
    '#999999 on #ffffff',
    '#ffffff on #00adee',
    '#ffffff on #7fba00',
    '#ffffff on #89c402',
  ],
  'azure.microsoft.com': ['#ffffff on #89c402'],
  'login.live.com': ['#2672ec on #ffffff', '#ffffff on #2672ec'],
  'login.microsoftonline.com': ['#2672ec on #ffffff', '#ffffff on #2672ec'],
  'manage.windowsazure.com': [
    '#00a8d9 on #ffffff',
    '#1f85bf on #ffffff',
    '#707070 on #e5e5e5',
    '#7f7f7f on #ffffff',
    '#a5a5a5 on #ffffff',
    '#ffffff on #3aa0cc',
    '#ffffff on #519bbd',
    '#ffffff on #679db9',
    '#ffffff on #6ac4ea',
    '#ffffff on #71b1d1',
    '#ffffff on #7fba00',
    '#ffffff on #8bc53f',
  ],
  'portal.azure.com': ['#00bcf2 on #ffffff', '#8f9ca8 on #ffffff'],
  'portal.office.com': ['#0078d7 on #ffffff', '#ffffff on #0078d7'],
};

export function knownFaults(address: string): readonly string[] {
  return ORIGINAL_FAULTS[hostOf(address)] ?? [];
}

export function hostOf(address: string): string {
  return address.split(/[/?]/)[0] ?? '';
}
