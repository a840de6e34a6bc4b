import type * as v from 'valibot';
import type {
  AccessRoleName,
  Card,
  DeedName,
  Edition,
  FlawName,
  Kind,
  Offer,
  Part,
  Plan,
  Profile,
  RoleName,
  Sending,
  Source,
} from './parts';

/** What an edition of the portals is called: its year and month. */
export type EditionId = v.InferOutput<typeof Edition>;

/** The simulated browser's sign-in: one person at a time, shared by all pages of the profile. */
export type ProfileId = v.InferOutput<typeof Profile>;

export type AccountKind = v.InferOutput<typeof Kind>;
export type UserSource = v.InferOutput<typeof Source>;

/** A user's organizational role in one directory. */
export type Role = v.InferOutput<typeof RoleName>;
/** What an administrator may want to do in a directory. */
export type Deed = v.InferOutput<typeof DeedName>;
/** What a user may do with a resource group, or with all of a subscription. */
export type AccessRole = v.InferOutput<typeof AccessRoleName>;

/** How a verification code is sent. */
export type Channel = v.InferOutput<typeof Sending>;
/** What becomes of a training card: it is taken, the bank says no, or it is of a kind that is not taken. */
export type TrainingCard = v.InferOutput<typeof Card>;

/** The free trial, and Pay-As-You-Go. */
export type AzureOffer = v.InferOutput<typeof Offer>;
export type PlanId = v.InferOutput<typeof Plan>;

/** The parts of the Azure sign-up that come before the agreement. */
export type SignUpPart = v.InferOutput<typeof Part>;
/** What may be wrong with a field of a form. */
export type Flaw = v.InferOutput<typeof FlawName>;

/** An account's id: a member's user id for an organizational account, its own for a Microsoft account. */
export type AccountId = string;
export type UserId = string;
export type DirectoryId = string;
export type SubscriptionId = string;

/** The simulated world's own date and time, to the minute and without a zone: `2016-08-17T09:00`. */
export type WorldDate = string;
