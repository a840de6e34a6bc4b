import * as v from 'valibot';
import { mayLack, type Read } from './messages';
import { DateOfWorld, Flag, FlawName, NewCode, RoleName, Sending, Text } from './parts';

/** What an administrator may write about a user. Empty where nobody has said it; licences need a usage location. */
export const DETAILS = {
  displayName: Text,
  firstName: Text,
  lastName: Text,
  usageLocation: Text,
  alternateEmail: Text,
  phone: Text,
  jobTitle: Text,
  department: Text,
};
export type UserDetails = { readonly [K in keyof typeof DETAILS]: string };

export const SomeDetails = v.strictObject(mayLack(DETAILS));

export const Changes = v.strictObject(mayLack({ ...DETAILS, role: RoleName, signInBlocked: Flag }));
export type UserChanges = Read<typeof Changes>;

/** What the first part of the Azure sign-up asks. All may be seen by everybody who is handed the run. */
export const AboutSomebody = v.strictObject({
  country: Text,
  firstName: Text,
  lastName: Text,
  email: Text,
  workPhone: Text,
  organization: Text,
});
export type AboutYou = Read<typeof AboutSomebody>;

export const FlawsOfAboutYou = v.strictObject(
  mayLack({
    country: FlawName,
    firstName: FlawName,
    lastName: FlawName,
    email: FlawName,
    workPhone: FlawName,
    organization: FlawName,
  }),
);
export type Flaws = Read<typeof FlawsOfAboutYou>;

/** What a new customer of Office 365 says in step 1. */
export const NewCustomer = v.strictObject({
  country: Text,
  firstName: Text,
  lastName: Text,
  email: Text,
  phone: Text,
  company: Text,
  size: Text,
});
export type Customer = Read<typeof NewCustomer>;

/** `kelley` and `fabrikam` for `kelley@fabrikam.onmicrosoft.com`. */
export const UserIdWish = v.strictObject({ name: Text, domainName: Text });
export type NewUserId = Read<typeof UserIdWish>;

export const SENT_CODE = { number: Text, channel: Sending, code: NewCode, sent: DateOfWorld };
const SentCodeShape = v.strictObject(SENT_CODE);
export type SentCode = Read<typeof SentCodeShape>;
