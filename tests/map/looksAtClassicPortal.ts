import type { Event } from '../../src/core/index';
import { addresses } from '../../src/map/addresses';
import { CONTOSO, JANE, member } from '../../src/scenarios/cast';
import { JANE_GOULD, KELLEY_ADMIN, KELLEY_OUTLOOK, signIn } from '../kit/given';
import { associated, asked, KELLEY_WALL, moved, shared, TRIAL } from '../sites/classic-portal/bringingTogether';
import { AZURE_TRIAL, type Look } from './look';

const profile = 'default';

const classic = addresses.classicPortal;
const DIRECTORIES: Look = { at: classic.directories(), start: 'azure-customer', as: KELLEY_ADMIN };
const SEPARATE: Look = { at: classic.directories(), start: 'bought-separately', as: KELLEY_OUTLOOK };
const users = { directory: 'contoso', tab: 'users' } as const;
const jane = { directory: 'contoso', user: 'jane.gould' } as const;
const addDirectory = [
  'classic-portal.new',
  'classic-portal.new.appServices',
  'classic-portal.new.activeDirectory',
  'classic-portal.new.directory',
  'classic-portal.new.customCreate',
] as const;
const OPEN_ADD_USER = ['classic-portal.command.addUser'] as const;
const ADD_USER: Look = { ...DIRECTORIES, at: classic.directory(users), press: OPEN_ADD_USER };
const SETTINGS: Look = {
  at: classic.settings({ tab: 'subscriptions', selected: TRIAL }),
  start: 'bought-separately',
  after: associated,
};
const editDirectory = ['classic-portal.command.editDirectory', 'classic-portal.dialog.next'] as const;
/** A user of Contoso has the address of the Microsoft account. */
const ofSameAddress: Event = {
  ...member(CONTOSO, { ...JANE, id: 'somebody' }, { role: 'user' }),
  userName: KELLEY_OUTLOOK,
};
/** Jane Gould's address is that of a Microsoft account too. */
const otherJane: Event = {
  type: 'MicrosoftAccountCreated',
  id: 'the other Jane',
  email: JANE_GOULD,
  firstName: 'Jane',
  lastName: 'Gould',
};
export const CLASSIC_PORTAL: readonly Look[] = [
  { ...DIRECTORIES, press: ['classic-portal.creditStatus', 'classic-portal.account'] },
  { ...SEPARATE, press: addDirectory },
  { ...SEPARATE, press: [...addDirectory, { into: 'classic-portal.addDirectory.which', text: 'existing' }] },
  ADD_USER,
  {
    ...ADD_USER,
    press: [
      ...OPEN_ADD_USER,
      { into: 'classic-portal.addUser.userName', text: 'ann' },
      'classic-portal.dialog.next',
      { into: 'classic-portal.addUser.displayName', text: 'Ann' },
      'classic-portal.dialog.next',
    ],
  },
  { ...ADD_USER, press: [...OPEN_ADD_USER, { into: 'classic-portal.addUser.type', text: 'microsoft' }] },
  {
    ...DIRECTORIES,
    at: classic.directory({ ...users, selected: 'jane.gould' }),
    press: ['classic-portal.command.delete'],
  },
  {
    ...DIRECTORIES,
    at: classic.directory({ ...users, selected: 'jane.gould' }),
    press: ['classic-portal.command.resetPassword', 'classic-portal.reset'],
  },
  {
    ...DIRECTORIES,
    at: classic.user({ ...jane, tab: 'profile' }),
    press: [{ into: 'classic-portal.firstName', text: 'J' }],
  },
  { ...DIRECTORIES, at: classic.user({ ...jane, tab: 'work-info' }) },
  { ...DIRECTORIES, at: classic.directory({ ...users, tab: 'groups' }) },
  { ...DIRECTORIES, at: classic.directory({ ...users, tab: 'applications' }) },
  { ...SEPARATE, at: classic.existingDirectory() },
  { ...SEPARATE, at: classic.directories(), after: asked },
  { at: classic.existingDirectory(), start: 'bought-separately', after: [...asked, signIn(KELLEY_WALL)] },
  { at: classic.directories(), start: 'bought-separately', after: [...asked, signIn(KELLEY_WALL)] },
  {
    at: classic.existingDirectory(),
    start: 'bought-separately',
    after: [...associated, ...asked.slice(1), signIn(KELLEY_WALL)],
    press: ['classic-portal.useExisting.continue'],
  },
  {
    at: classic.existingDirectory(),
    start: 'bought-separately',
    besides: [ofSameAddress],
    after: [signIn(KELLEY_OUTLOOK, 'microsoft'), ...asked.slice(1), signIn(KELLEY_WALL)],
    press: ['classic-portal.useExisting.continue'],
  },
  { ...DIRECTORIES, start: 'office-customer' },
  {
    ...DIRECTORIES,
    after: [
      {
        type: 'editAzureSubscription',
        profile,
        subscription: AZURE_TRIAL,
        name: 'Free Trial',
        serviceAdministrator: KELLEY_OUTLOOK,
      },
    ],
  },
  { ...SETTINGS, press: editDirectory },
  { ...SETTINGS, after: shared, press: editDirectory },
  {
    ...SETTINGS,
    at: classic.settings({ tab: 'administrators' }),
    besides: [otherJane],
    after: moved,
    press: ['classic-portal.command.add', { into: 'classic-portal.coAdministrator.email', text: JANE_GOULD }],
  },
  { at: classic.signedOut() },
];
