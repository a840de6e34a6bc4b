import type { Command } from '../../src/core/index';
import { addresses } from '../../src/map/addresses';
import { CONTOSO, JANE } from '../../src/scenarios/cast';
import { JANE_GOULD, KELLEY_ADMIN, KELLEY_OUTLOOK, STEP } from '../kit/given';
import type { Look } from './look';

const profile = 'default';

const office = addresses.officeSignUp;
const FORM: Look = { at: office.form({ plan: 'e3' }) };
const ORDER: Look = { at: office.checkOut({ plan: 'business' }), start: 'azure-customer', as: KELLEY_ADMIN };
const TRIAL: Command = { type: 'startOffice365Trial', profile, plan: 'business' };
export const OFFICE: readonly Look[] = [
  { at: addresses.officeCom.plans() },
  { at: addresses.officeCom.home(), start: 'azure-customer', as: KELLEY_ADMIN },
  { at: addresses.officeCom.home(), start: 'azure-customer', as: KELLEY_OUTLOOK },
  FORM,
  { at: office.form({ plan: 'e3', step: '2' }), after: [STEP.introduce] },
  { at: office.form({ plan: 'e3', step: '3' }), after: [STEP.introduce, STEP.choose] },
  { at: office.form({ plan: 'e3', step: '3' }), after: [STEP.introduce, STEP.choose, STEP.sendCode] },
  {
    ...FORM,
    at: office.form({ plan: 'e3', step: '4' }),
    after: [STEP.introduce, STEP.choose, STEP.sendCode, STEP.rightCode],
  },
  { at: office.receipt({ order: '88c0d6b1-2f7e-4a93-b6c4-7a2b5d9e4012' }), as: KELLEY_ADMIN },
  { ...ORDER, press: ['office-sign-up.account'] },
  { ...ORDER, press: ['office-sign-up.tryNow', 'office-sign-up.users'] },
  { ...ORDER, at: office.buy({ plan: 'business' }) },
  { ...ORDER, after: [TRIAL] },
  { ...ORDER, start: 'enterprise-agreement' },
  { ...ORDER, as: JANE_GOULD },
  { ...ORDER, as: KELLEY_OUTLOOK },
];

const ACTIVE: Look = { at: addresses.adminCenter.activeUsers(), as: KELLEY_ADMIN };
export const ADMIN_CENTER: readonly Look[] = [
  { ...ACTIVE, at: addresses.adminCenter.dashboard(), press: ['admin-center.account'] },
  { ...ACTIVE, press: ['admin-center.addUser', 'admin-center.password-typed'] },
  {
    ...ACTIVE,
    press: [
      { tick: 'Jane Gould' },
      'admin-center.edit',
      'admin-center.tab-settings',
      'admin-center.tab-roles',
      'admin-center.tab-licenses',
    ],
  },
  {
    ...ACTIVE,
    press: [{ tick: 'Jane Gould' }, { tick: 'Tricia Lawson' }, 'admin-center.edit', 'admin-center.licences-add'],
  },
  { ...ACTIVE, press: [{ tick: 'Jane Gould' }, 'admin-center.delete'] },
  { ...ACTIVE, press: [{ tick: 'Jane Gould' }, 'admin-center.reset', 'admin-center.confirmReset'] },
  { ...ACTIVE, as: JANE_GOULD },
  { ...ACTIVE, at: addresses.adminCenter.purchase(), start: 'azure-customer' },
  { ...ACTIVE, at: addresses.adminCenter.purchase(), start: 'enterprise-agreement' },
  { ...ACTIVE, at: addresses.adminCenter.dashboard(), after: [TRIAL] },
  {
    ...ACTIVE,
    at: addresses.adminCenter.deletedUsers(),
    after: [{ type: 'deleteUsers', profile, directory: CONTOSO.id, users: [JANE.id] }],
  },
];
