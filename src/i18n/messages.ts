import type accountCenter from './en/account-center.json';
import type adminCenter from './en/admin-center.json';
import type azureCom from './en/azure-com.json';
import type azurePortal from './en/azure-portal.json';
import type azureSignUp from './en/azure-sign-up.json';
import type base from './en/base.json';
import type classicPortal from './en/classic-portal.json';
import type lessonAzureFirst from './en/lessons-azure-first.json';
import type lessonBackground from './en/lessons-background.json';
import type lessonBoughtSeparately from './en/lessons-bought-separately.json';
import type lessonKnowYourRole from './en/lessons-know-your-role.json';
import type lessonMendTheMess from './en/lessons-mend-the-mess.json';
import type lessonOfficeFirst from './en/lessons-office-first.json';
import type lessonOneAddressTwoAccounts from './en/lessons-one-address-two-accounts.json';
import type lessonPeopleAndLicences from './en/lessons-people-and-licences.json';
import type lessonTheTrialEnds from './en/lessons-the-trial-ends.json';
import type lessonWhoMayBuy from './en/lessons-who-may-buy.json';
import type officeCom from './en/office-com.json';
import type officeSignUp from './en/office-sign-up.json';
import type rules from './en/rules.json';
import type runs from './en/runs.json';
import type share from './en/share.json';
import type signIn from './en/sign-in.json';
import type timeline from './en/timeline.json';
import { onDemand, type OnDemand } from '../ui/onDemand';
import type { Language } from './languages';

/**
 * The texts come in parts: those of a site, named like its folder and loaded with it, `rules`, with which all pages of the
 * simulated web call roles, plans and reasons and what their shared parts say, those of a lesson, and `base`, which
 * everything shares.
 */
type Parts = {
  'account-center': typeof accountCenter;
  'admin-center': typeof adminCenter;
  'azure-com': typeof azureCom;
  'azure-portal': typeof azurePortal;
  'azure-sign-up': typeof azureSignUp;
  base: typeof base;
  'classic-portal': typeof classicPortal;
  'lessons-azure-first': typeof lessonAzureFirst;
  'lessons-background': typeof lessonBackground;
  'lessons-bought-separately': typeof lessonBoughtSeparately;
  'lessons-know-your-role': typeof lessonKnowYourRole;
  'lessons-mend-the-mess': typeof lessonMendTheMess;
  'lessons-office-first': typeof lessonOfficeFirst;
  'lessons-one-address-two-accounts': typeof lessonOneAddressTwoAccounts;
  'lessons-people-and-licences': typeof lessonPeopleAndLicences;
  'lessons-the-trial-ends': typeof lessonTheTrialEnds;
  'lessons-who-may-buy': typeof lessonWhoMayBuy;
  'office-com': typeof officeCom;
  'office-sign-up': typeof officeSignUp;
  rules: typeof rules;
  runs: typeof runs;
  share: typeof share;
  'sign-in': typeof signIn;
  timeline: typeof timeline;
};
export type Part = keyof Parts;

type Keys<Texts> = Texts extends unknown ? keyof Texts : never;

/** The keys of all texts; the English files are their list. A language that lacks one does not compile. */
export type MessageKey = Keys<Parts[Part]>;
/** By the build they are parsed already, which react-intl alone looks at (`scripts/compiledTexts.mjs`). */
export type Messages = Readonly<Record<string, string>>;

type Loaders = { readonly [P in Part]: () => Promise<{ default: Readonly<Record<keyof Parts[P], string>> }> };

const LOADERS: Readonly<Record<Language, Loaders>> = {
  en: {
    'account-center': () => import('./en/account-center.json'),
    'admin-center': () => import('./en/admin-center.json'),
    'azure-com': () => import('./en/azure-com.json'),
    'azure-portal': () => import('./en/azure-portal.json'),
    'azure-sign-up': () => import('./en/azure-sign-up.json'),
    base: () => import('./en/base.json'),
    'classic-portal': () => import('./en/classic-portal.json'),
    'lessons-azure-first': () => import('./en/lessons-azure-first.json'),
    'lessons-background': () => import('./en/lessons-background.json'),
    'lessons-bought-separately': () => import('./en/lessons-bought-separately.json'),
    'lessons-know-your-role': () => import('./en/lessons-know-your-role.json'),
    'lessons-mend-the-mess': () => import('./en/lessons-mend-the-mess.json'),
    'lessons-office-first': () => import('./en/lessons-office-first.json'),
    'lessons-one-address-two-accounts': () => import('./en/lessons-one-address-two-accounts.json'),
    'lessons-people-and-licences': () => import('./en/lessons-people-and-licences.json'),
    'lessons-the-trial-ends': () => import('./en/lessons-the-trial-ends.json'),
    'lessons-who-may-buy': () => import('./en/lessons-who-may-buy.json'),
    'office-com': () => import('./en/office-com.json'),
    'office-sign-up': () => import('./en/office-sign-up.json'),
    rules: () => import('./en/rules.json'),
    runs: () => import('./en/runs.json'),
    share: () => import('./en/share.json'),
    'sign-in': () => import('./en/sign-in.json'),
    timeline: () => import('./en/timeline.json'),
  },
  nl: {
    'account-center': () => import('./nl/account-center.json'),
    'admin-center': () => import('./nl/admin-center.json'),
    'azure-com': () => import('./nl/azure-com.json'),
    'azure-portal': () => import('./nl/azure-portal.json'),
    'azure-sign-up': () => import('./nl/azure-sign-up.json'),
    base: () => import('./nl/base.json'),
    'classic-portal': () => import('./nl/classic-portal.json'),
    'lessons-azure-first': () => import('./nl/lessons-azure-first.json'),
    'lessons-background': () => import('./nl/lessons-background.json'),
    'lessons-bought-separately': () => import('./nl/lessons-bought-separately.json'),
    'lessons-know-your-role': () => import('./nl/lessons-know-your-role.json'),
    'lessons-mend-the-mess': () => import('./nl/lessons-mend-the-mess.json'),
    'lessons-office-first': () => import('./nl/lessons-office-first.json'),
    'lessons-one-address-two-accounts': () => import('./nl/lessons-one-address-two-accounts.json'),
    'lessons-people-and-licences': () => import('./nl/lessons-people-and-licences.json'),
    'lessons-the-trial-ends': () => import('./nl/lessons-the-trial-ends.json'),
    'lessons-who-may-buy': () => import('./nl/lessons-who-may-buy.json'),
    'office-com': () => import('./nl/office-com.json'),
    'office-sign-up': () => import('./nl/office-sign-up.json'),
    rules: () => import('./nl/rules.json'),
    runs: () => import('./nl/runs.json'),
    share: () => import('./nl/share.json'),
    'sign-in': () => import('./nl/sign-in.json'),
    timeline: () => import('./nl/timeline.json'),
  },
};

const parts = new Map<string, OnDemand<Messages>>();
const partsInUse = new Set<Part>(['base']);

/** One part of a language's texts. The same object for the same part. */
export function messagesOf(language: Language, part: Part): OnDemand<Messages> {
  const name = `${language}/${part}`;
  const known = parts.get(name);
  if (known) return known;

  const texts = onDemand(async (): Promise<Messages> => {
    partsInUse.add(part);
    return (await LOADERS[language][part]()).default;
  });
  parts.set(name, texts);
  return texts;
}

/** Loads one part of a language's texts. Rejects with `NotLoaded`. */
export function loadMessages(language: Language, part: Part): Promise<Messages> {
  return messagesOf(language, part).load();
}

/** Loads, in another language, all parts that have been asked for in any: nothing on the screen is then without words. */
export async function loadPartsInUse(language: Language): Promise<Messages> {
  await Promise.all([...partsInUse].map((part) => loadMessages(language, part)));
  return loadMessages(language, 'base');
}
