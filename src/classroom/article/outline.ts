import type { Caption, PartId, StepId, TaughtIn, TextId, ToldLesson } from './keys';

/** A fact, and the lesson that teaches it. */
export type Fact = { readonly id: TextId; readonly lesson: TaughtIn };

export type Step = {
  readonly id: StepId;
  readonly figures?: readonly Caption[];
  /** A figure that stands elsewhere in the article, which the text leads to. */
  readonly see?: Caption;
  /** Where the article's words and the screen differ. */
  readonly note?: TextId;
  /** Pictures of the sibling article, which are pages of their own. */
  readonly siblings?: readonly string[];
};

export type Block =
  | { readonly kind: 'text'; readonly id: TextId; readonly to?: PartId }
  | { readonly kind: 'note'; readonly id: TextId; readonly to?: PartId }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'figures'; readonly figures: readonly Caption[] }
  | { readonly kind: 'steps'; readonly lesson: ToldLesson; readonly steps: readonly Step[] };

export type Part = { readonly id: PartId; readonly blocks: readonly Block[] };

const officeFirst: readonly Step[] = [
  { id: 'office-first.try', figures: ['2'], note: 'azure-com' },
  { id: 'office-first.start' },
  { id: 'office-first.kind', figures: ['3'] },
  { id: 'office-first.sign-in', figures: ['4'] },
  { id: 'office-first.about-you', figures: ['5'] },
  { id: 'office-first.phone' },
  { id: 'office-first.card' },
  { id: 'office-first.agree' },
  { id: 'office-first.manage', figures: ['6'] },
  { id: 'office-first.browse', figures: ['7'] },
  { id: 'office-first.users', figures: ['8', '9'], note: 'choose-contoso' },
];

const azureFirst: readonly Step[] = [
  { id: 'azure-first.plan' },
  { id: 'azure-first.existing', figures: ['12'], note: 'dutch-form' },
  { id: 'azure-first.sign-in', figures: ['13'] },
  { id: 'azure-first.try', figures: ['14'], note: 'one-plan' },
  { id: 'azure-first.continue', figures: ['15'] },
  { id: 'azure-first.users', figures: ['16'] },
];

const knowYourRole: readonly Step[] = [
  { id: 'know-your-role.sign-in' },
  { id: 'know-your-role.browse', see: '7' },
  { id: 'know-your-role.directory', figures: ['17'], note: 'users-at-once' },
  { id: 'know-your-role.user' },
  { id: 'know-your-role.role', figures: ['18'] },
  { id: 'know-your-role.buying' },
];

const boughtSeparately: readonly Step[] = [
  { id: 'bought-separately.sign-in', see: '3' },
  { id: 'bought-separately.existing', siblings: ['s39'] },
  { id: 'bought-separately.admin', siblings: ['s310'] },
  { id: 'bought-separately.confirm', siblings: ['s311'] },
  { id: 'bought-separately.back', siblings: ['s312', 's314'] },
  { id: 'bought-separately.directory', siblings: ['s316', 's318'] },
  { id: 'bought-separately.co-administrator', siblings: ['s320', 's321'] },
];

/** The article from its beginning to its end. */
export const PARTS: readonly Part[] = [
  {
    id: 'in-short',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { id: 'short-office', lesson: 'office-first' },
          { id: 'short-azure', lesson: 'azure-first' },
        ],
      },
      { kind: 'text', id: 'short-why', to: 'background' },
      { kind: 'note', id: 'enterprise' },
    ],
  },
  {
    id: 'scenario-1',
    blocks: [
      { kind: 'text', id: 'office-customer' },
      { kind: 'figures', figures: ['1'] },
      { kind: 'note', id: 'dutch-names' },
      { kind: 'steps', lesson: 'office-first', steps: officeFirst },
      { kind: 'text', id: 'office-done' },
    ],
  },
  {
    id: 'scenario-2',
    blocks: [
      { kind: 'text', id: 'azure-customer' },
      { kind: 'figures', figures: ['10', '11'] },
      { kind: 'note', id: 'directory-name' },
      { kind: 'note', id: 'role-needed', to: 'your-role' },
      { kind: 'steps', lesson: 'azure-first', steps: azureFirst },
      { kind: 'text', id: 'azure-done' },
    ],
  },
  {
    id: 'your-role',
    blocks: [
      { kind: 'text', id: 'your-role' },
      { kind: 'steps', lesson: 'know-your-role', steps: knowYourRole },
    ],
  },
  {
    id: 'background',
    blocks: [
      { kind: 'text', id: 'container' },
      {
        kind: 'facts',
        facts: [
          { id: 'made-in-directory', lesson: 'background' },
          { id: 'users-in-directory', lesson: 'people-and-licences' },
          { id: 'lands', lesson: 'office-first' },
          { id: 'azure-owner', lesson: 'background' },
          { id: 'office-owner', lesson: 'who-may-buy' },
          { id: 'two-accounts', lesson: 'one-address-two-accounts' },
        ],
      },
      { kind: 'figures', figures: ['19'] },
    ],
  },
  {
    id: 'bought-separately',
    blocks: [
      { kind: 'text', id: 'bought-separately' },
      { kind: 'steps', lesson: 'bought-separately', steps: boughtSeparately },
      { kind: 'text', id: 'moved' },
    ],
  },
  {
    id: 'next',
    blocks: [
      { kind: 'text', id: 'next' },
      {
        kind: 'facts',
        facts: [
          { id: 'next-mess', lesson: 'mend-the-mess' },
          { id: 'next-licences', lesson: 'people-and-licences' },
          { id: 'next-trial', lesson: 'the-trial-ends' },
        ],
      },
    ],
  },
];

/** The figures that the article shows, in its order. */
export const SHOWN: readonly Caption[] = PARTS.flatMap(({ blocks }) =>
  blocks.flatMap((block) => {
    if (block.kind === 'figures') return block.figures;
    return block.kind === 'steps' ? block.steps.flatMap(({ figures = [] }) => figures) : [];
  }),
);
