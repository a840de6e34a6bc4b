import { recall, remember } from '../storage/remember';
import { isLogo } from './brandIn';

const LOGO = 'onetenant.logo';

/** The logo that was chosen in this browser, which runs are begun with where their address asks for it. */
export function chosenLogo(): string | undefined {
  const kept = recall('always', LOGO);
  return isLogo(kept) ? kept : undefined;
}

/** Keeps a logo, or none any more. The answer is whether the browser kept it. */
export function chooseLogo(logo: string | undefined): boolean {
  remember('always', LOGO, logo ?? '');
  return chosenLogo() === logo;
}
