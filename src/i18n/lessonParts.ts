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

/** How each of some parts is loaded. */
export type LoadersOf<Parts> = {
  readonly [Name in keyof Parts]: () => Promise<{ default: Readonly<Record<keyof Parts[Name], string>> }>;
};

/** The texts of lessons: a part for each. */
export type LessonParts = {
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
};
