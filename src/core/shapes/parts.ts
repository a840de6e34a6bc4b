import * as v from 'valibot';
import { LONGEST_STORED_TEXT } from './textLength';
import { ACCESS_ROLES, EARLIEST_DATE, LATEST_DATE, PROFILES, ROLES } from './names';
import { isWellFormed } from './wellFormed';

const LONGEST_ID = 200;
/** More people than the largest start state has. */
export const MOST_IN_A_LIST = 250_000;

/** What a check finds that has a sentence of its own. */
export type OwnFlaw = 'half-a-character' | 'date-too-late';

const wholeCharacters = v.check<string, OwnFlaw>(isWellFormed, 'half-a-character');

export const Text = v.pipe(v.string(), v.maxLength(LONGEST_STORED_TEXT), wholeCharacters);
export const Texts = v.pipe(v.array(Text), v.maxLength(MOST_IN_A_LIST));
export const Id = v.pipe(v.string(), v.maxLength(LONGEST_ID), wholeCharacters);
export const Ids = v.pipe(v.array(Id), v.maxLength(MOST_IN_A_LIST));
export const Flag = v.boolean();
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

/** An id that the event gives: nothing had it before (docs/rules.md, law 10). */
export const NewId = taking('id');
/** A code that the event sends. It is made of the number of an id, which is then not given to anything else. */
export const NewCode = taking('code');

// What JSON cannot count, it writes as null; the rules refuse it.
export const Minutes = v.union([
  v.number(),
  v.nan(),
  v.pipe(
    v.null(),
    v.transform(() => Number.NaN),
  ),
]);

export const ClockTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp(), v.check(isOnTheCalendar));
export const DateOfWorld = v.pipe(
  v.string(),
  v.isoDateTime(),
  v.check((date) => date >= EARLIEST_DATE && isOnTheCalendar(`${date}:00.000Z`)),
  v.check<string, OwnFlaw>((date) => date <= LATEST_DATE, 'date-too-late'),
);

export const Edition = v.picklist(['2016-08']);
export const Profile = v.picklist(PROFILES);
export const Kind = v.picklist(['organizational', 'microsoft']);
export const Source = v.picklist(['directory', 'microsoft-account', 'other-directory']);
export const Sending = v.picklist(['text', 'call']);
export const Card = v.picklist(['accepted', 'declined', 'prepaid']);
export const Offer = v.picklist(['MS-AZR-0044P', 'MS-AZR-0003P']);
export const RoleName = v.picklist(ROLES);
export const AccessRoleName = v.picklist(ACCESS_ROLES);
export const DeedName = v.picklist([
  'manage-users',
  'reset-passwords',
  'change-roles',
  'assign-licences',
  'buy',
  'associate',
]);
export const Plan = v.picklist(['business-essentials', 'business', 'business-premium', 'proplus', 'e1', 'e3', 'e5']);
export const Part = v.picklist(['about-you', 'phone', 'card']);
export const FlawName = v.picklist(['required', 'not-an-email', 'too-long', 'not-fictional']);

function taking<What extends 'id' | 'code'>(takes: What) {
  return Object.assign(v.pipe(v.string(), v.maxLength(LONGEST_ID), wholeCharacters), { takes });
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
