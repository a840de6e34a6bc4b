import type { StartStateId } from './startStates';

/** What the card of a start state shows: its directories in small, and the accounts that are in none. */
export type StartCardFacts = {
  readonly id: StartStateId;
  readonly directories: readonly {
    readonly name: string;
    readonly people: number;
    readonly azure: boolean;
    readonly office: boolean;
  }[];
  readonly outside: readonly string[];
  /** Where there may be more people: how many are offered besides (`?people=`). */
  readonly sizes?: readonly number[];
};

const PERSONAL = 'kelley.wall@outlook.com';
const contoso = { name: 'Contoso', people: 3, azure: false, office: true };
const defaultDirectory = { name: 'Default Directory', people: 1, azure: true, office: false };

/** Plain data, so that the start page need not load the rules. A test holds it equal to the start states. */
export const START_CARDS: readonly StartCardFacts[] = [
  { id: 'office-customer', directories: [contoso], outside: [PERSONAL] },
  {
    id: 'azure-customer',
    directories: [
      { ...contoso, azure: true, office: false },
      { name: 'Alpine Ski House', people: 2, azure: false, office: false },
      { ...defaultDirectory, people: 2, azure: false },
    ],
    outside: [],
  },
  { id: 'bought-separately', directories: [{ ...contoso, people: 2 }, defaultDirectory], outside: [] },
  { id: 'same-address', directories: [{ ...contoso, people: 2 }, defaultDirectory], outside: [PERSONAL] },
  { id: 'enterprise-agreement', directories: [contoso], outside: [PERSONAL] },
  { id: 'blank', directories: [], outside: [PERSONAL] },
  {
    id: 'large-company',
    directories: [{ ...contoso, people: 1000, azure: true }],
    outside: [],
    sizes: [10_000, 100_000],
  },
];
