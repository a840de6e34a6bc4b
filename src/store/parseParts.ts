import * as v from 'valibot';
import {
  FIRST_MORNING,
  ACCESS_ROLES,
  ROLES,
  type AccountKind,
  type AzureOffer,
  type Channel,
  type Deed,
  type PlanId,
  type ProfileId,
  type TrainingCard,
  type UserSource,
} from '../core/index';
import { LONGEST_STORED_TEXT } from './migrations';

export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/**
 * A schema for each property of a type but `Key`, and an exact-optional one where it may be missing: whoever adds a
 * property to a type of core has to say here what it may hold.
 */
export type PartsOf<T, Key extends string> = {
  readonly [K in Exclude<keyof T, Key>]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? v.ExactOptionalSchema<SchemaOf<Exclude<T[K], undefined>>, undefined>
    : SchemaOf<T[K]>;
};

/** Schemas of all members of a union, by the property that tells them apart. */
export type PartsOfAll<T, Key extends keyof T & string> = {
  readonly [Name in T[Key] & string]: PartsOf<Extract<T, { readonly [K in Key]: Name }>, Key>;
};

const LONGEST_ID = 200;
/** More people than the largest start state has. */
export const MOST_IN_A_LIST = 250_000;

export const Text = v.pipe(v.string(), v.maxLength(LONGEST_STORED_TEXT));
export const Id = v.pipe(v.string(), v.maxLength(LONGEST_ID));
export const Ids = v.pipe(v.array(Id), v.maxLength(MOST_IN_A_LIST));
export const Flag = v.boolean();
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

export const Moment = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp(), v.check(isOnTheCalendar));
export const DateOfWorld = v.pipe(
  v.string(),
  v.isoDateTime(),
  v.check((date) => date >= FIRST_MORNING && isOnTheCalendar(`${date}:00.000Z`)),
);

export const Profile = oneOf<ProfileId>({ default: true, inprivate: true });
export const Kind = oneOf<AccountKind>({ organizational: true, microsoft: true });
export const Source = oneOf<UserSource>({ directory: true, 'microsoft-account': true, 'other-directory': true });
export const Sending = oneOf<Channel>({ text: true, call: true });
export const Card = oneOf<TrainingCard>({ accepted: true, declined: true, prepaid: true });
export const Offer = oneOf<AzureOffer>({ 'MS-AZR-0044P': true, 'MS-AZR-0003P': true });
export const RoleName = v.picklist(ROLES);
export const AccessRoleName = v.picklist(ACCESS_ROLES);
export const DeedName = oneOf<Deed>({
  'manage-users': true,
  'reset-passwords': true,
  'change-roles': true,
  'assign-licences': true,
  buy: true,
  associate: true,
});
export const Plan = oneOf<PlanId>({
  'business-essentials': true,
  business: true,
  'business-premium': true,
  proplus: true,
  e1: true,
  e3: true,
  e5: true,
});

/** One of some words; all of them, because a record of a union must name each. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): v.PicklistSchema<Word[], undefined> {
  return v.picklist(Object.keys(words) as Word[]);
}

/** The same property of each, missing wherever it likes. */
export function mayLack<Parts extends Readonly<Record<string, v.GenericSchema>>>(parts: Parts) {
  const lacking = Object.entries(parts).map(([name, part]) => [name, v.exactOptional(part)]);
  return Object.fromEntries(lacking) as { [K in keyof Parts]: v.ExactOptionalSchema<Parts[K], undefined> };
}

/** A schema for a union of objects. `options` are the objects, for whoever wants to list them. */
export type Union<T> = v.LazySchema<SchemaOf<T>> & { readonly options: readonly v.GenericSchema[] };

/** Objects of several shapes that one property tells apart. What none of them knows is refused. */
export function unionOf<T, Key extends keyof T & string>(key: Key, parts: PartsOfAll<T, Key>): Union<T> {
  const shapes = Object.entries(parts as Readonly<Record<string, v.ObjectEntries>>).map(
    ([name, entries]): [string, SchemaOf<T>] => [
      name,
      // Held together by `PartsOfAll`: TypeScript cannot follow the names through `Object.entries`.
      v.strictObject({ [key]: v.literal(name), ...entries }) as unknown as SchemaOf<T>,
    ],
  );
  const known = new Map<unknown, SchemaOf<T>>(shapes);
  const nobodys = v.looseObject({ [key]: v.picklist([...known.keys()] as string[]) }) as unknown as SchemaOf<T>;
  // Chosen by the name, where `v.variant` would try one shape after the other.
  const schema = v.lazy((read) => known.get(isObject(read) ? read[key] : undefined) ?? nobodys);
  return Object.assign(schema, { options: shapes.map(([, shape]) => shape) });
}

function isObject(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null;
}

let knownDay = '';

// Of what looks like a moment, one in UTC: 31 February does as well, and some browsers take it for a date.
function isOnTheCalendar(moment: string): boolean {
  if (moment[10] !== 'T' || !moment.endsWith('Z')) return false;
  const day = moment.slice(0, 10);
  // Ten thousand entries are of a few days.
  if (day === knownDay) return true;
  const time = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return false;
  knownDay = day;
  return true;
}
