import type { Event } from '../core/index';
import { classicPortal } from '../map/sites/classicPortal';
import type { Lesson } from '../training/lesson';
import type { Tokens } from '../training/tokens';
import { CONTOSO, directory, JANE, KELLEY, KELLEY_PERSONAL, member, TRICIA } from './cast';
import { renamed } from './renamed';
import { startState } from './startStates';

/** What can be told with other names: a lesson, or a start state without a task. */
export type Told = Pick<Lesson, 'start' | 'tokens'>;

/** How the run of a lesson begins. */
export type LessonStart = { readonly page: string; readonly events: readonly Event[] };

const CONTOSO_AGAIN = {
  id: 'c2b90f4e-6d1a-4b7c-8e35-0a9d7c5f2018',
  name: 'Contoso',
  initialDomain: 'contoso2.onmicrosoft.com',
};
const KELLEY_AGAIN = { ...KELLEY, id: 'f07d3b6c-9a58-4e21-b4c0-6e1f8d2a5019', name: 'kelley' };

/** Azure is in Contoso; Office 365 was got by the form for new customers, and with it a second directory. */
const twoDirectories: LessonStart = {
  page: classicPortal.directories(),
  events: [
    directory(CONTOSO),
    member(CONTOSO, KELLEY, { role: 'global-admin' }),
    member(CONTOSO, JANE),
    member(CONTOSO, TRICIA),
    { type: 'MicrosoftAccountCreated', ...KELLEY_PERSONAL },
    {
      type: 'AzureSubscriptionCreated',
      subscription: '4e8a1c95-2b7f-4d60-93ae-5c0d6f9b1020',
      name: 'Free Trial',
      offer: 'MS-AZR-0044P',
      directory: CONTOSO.id,
      accountAdministrator: KELLEY.id,
    },
    directory(CONTOSO_AGAIN),
    member(CONTOSO_AGAIN, KELLEY_AGAIN, { role: 'global-admin' }),
    {
      type: 'Office365SubscriptionCreated',
      subscription: '6b3f9d27-8c04-4a1e-a5d8-2e7c0b4f9021',
      order: '1d5e8a73-4f96-4c2b-8b07-9a3c6e0d5022',
      directory: CONTOSO_AGAIN.id,
      plan: 'business-premium',
      seats: 25,
      trial: true,
    },
  ],
};

/** Start states that are those of lessons only. */
export const LESSON_STARTS: Readonly<Record<string, LessonStart | undefined>> = { 'two-directories': twoDirectories };

/**
 * The start of a lesson, with its organization, domain and people in place of those of the cast. Tokens that are not
 * given are the lesson's own; `people` sizes the large company. Throws where a lesson names a start state that is not
 * there.
 */
export function startOf({ start, tokens: own }: Told, given: Tokens = {}, people?: string | null): LessonStart {
  const state = LESSON_STARTS[start] ?? startState(start, people);
  if (!state) throw new Error(`there is no start state ${start}`);
  return { page: state.page, events: renamed(state.events, { ...own, ...given }) };
}
