import * as v from 'valibot';
import type { AboutYou, Flaw, Rejection, SignUpPart } from '../core/index';
import {
  Count,
  DeedName,
  Kind,
  mayLack,
  oneOf,
  Plan,
  RoleName,
  Text,
  unionOf,
  type PartsOf,
  type PartsOfAll,
} from './parseParts';

const Part = oneOf<SignUpPart>({ 'about-you': true, phone: true, card: true });
const FlawName = oneOf<Flaw>({ required: true, 'not-an-email': true, 'too-long': true });
const Flaws = v.strictObject(
  mayLack({
    country: FlawName,
    firstName: FlawName,
    lastName: FlawName,
    email: FlawName,
    workPhone: FlawName,
    organization: FlawName,
  } satisfies PartsOf<Record<keyof AboutYou, Flaw>, never>),
);

const REJECTIONS = {
  'needs-sign-in': {},
  'account-unknown': { userName: Text },
  'account-of-other-kind': { userName: Text, kind: Kind },
  'needs-organizational-account': { userName: Text },
  'needs-microsoft-account': { userName: Text },
  'two-accounts-of-this-name': { userName: Text },
  'sign-in-blocked': { userName: Text },
  'not-eligible-for-free-trial': { userName: Text },
  'enterprise-agreement': { directory: Text },
  'about-you-incomplete': { flaws: Flaws },
  'earlier-part-missing': { part: Part },
  'part-already-done': { part: Part },
  'phone-not-fictional': {},
  'phone-is-voip': {},
  'no-code-sent': {},
  'code-expired': {},
  'code-used-up': {},
  'card-declined': {},
  'card-prepaid': {},
  'needs-agreement': {},
  'time-moves-forward': {},
  'date-too-far': {},
  'form-incomplete': {},
  'earlier-step-missing': {},
  'domain-taken-meanwhile': {},
  'needs-role': { deed: DeedName, role: RoleName },
  'needs-global-admin-for-admins': { userName: Text },
  'trial-already-used': { directory: Text },
  'directory-unknown': {},
  'user-gone': {},
  'user-name-missing': {},
  'user-name-malformed': {},
  'user-name-taken': { userName: Text },
  'domain-unknown': { domain: Text },
  'display-name-missing': {},
  'in-twenty-directories': { userName: Text },
  'last-global-admin': {},
  'not-to-oneself': {},
  'password-kept-elsewhere': { userName: Text },
  'needs-usage-location': {},
  'no-free-licence': { free: Count },
  'subscription-unknown': {},
  'subscription-canceled': {},
  'subscription-disabled': { plan: Plan },
  'subscription-not-a-trial': {},
  'subscription-name-missing': {},
  'needs-account-administrator': {},
} satisfies PartsOfAll<Rejection, 'code'>;

/** Any reason that core knows for saying no, with its facts. */
export const AnyRejection = unionOf<Rejection, 'code'>('code', REJECTIONS);
