import type accountCenter from './en/account-center.json';
import type adminCenter from './en/admin-center.json';
import type article from './en/article.json';
import type azureCom from './en/azure-com.json';
import type azurePortal from './en/azure-portal.json';
import type azureSignUp from './en/azure-sign-up.json';
import type base from './en/base.json';
import type classicPortal from './en/classic-portal.json';
import type coach from './en/coach.json';
import type lessonPage from './en/lesson-page.json';
import type map from './en/map.json';
import type officeCom from './en/office-com.json';
import type officeSignUp from './en/office-sign-up.json';
import type report from './en/report.json';
import type roomDesk from './en/room/desk.json';
import type roomJoin from './en/room/join.json';
import type rules from './en/rules.json';
import type runs from './en/runs.json';
import type share from './en/share.json';
import type signIn from './en/sign-in.json';
import type start from './en/start.json';
import type timeline from './en/timeline.json';
import { onDemand, type OnDemand } from '../ui/onDemand';
import type { LessonParts, LoadersOf } from './lessonParts';
import type { Language } from './languages';

/**
 * The texts come in parts: those of a site, named like its folder and loaded with it, `rules`, with which all pages of the
 * simulated web call roles, plans and reasons and what their shared parts say, those of a lesson, of the article, and `base`, which
 * everything shares.
 */
type Parts = LessonParts & {
  'account-center': typeof accountCenter;
  'admin-center': typeof adminCenter;
  article: typeof article;
  'azure-com': typeof azureCom;
  'azure-portal': typeof azurePortal;
  'azure-sign-up': typeof azureSignUp;
  base: typeof base;
  'classic-portal': typeof classicPortal;
  coach: typeof coach;
  'lesson-page': typeof lessonPage;
  map: typeof map;
  'office-com': typeof officeCom;
  'office-sign-up': typeof officeSignUp;
  report: typeof report;
  'room/desk': typeof roomDesk;
  'room/join': typeof roomJoin;
  rules: typeof rules;
  runs: typeof runs;
  share: typeof share;
  'sign-in': typeof signIn;
  start: typeof start;
  timeline: typeof timeline;
};
export type Part = keyof Parts;

type Keys<Texts> = Texts extends unknown ? keyof Texts : never;

/** The keys of all texts; the English files are their list. A language that lacks one does not compile. */
export type MessageKey = Keys<Parts[Part]>;
/** By the build they are parsed already, which react-intl alone looks at (`scripts/compiledTexts.mjs`). */
export type Messages = Readonly<Record<string, string>>;

type Loaders = LoadersOf<Omit<Parts, keyof LessonParts | 'room/desk' | 'room/join'>>;

// Those of lessons and of a room are added before they are shown (`addLessonMessages`, `addRoomMessages`).
const LOADERS: Readonly<Record<Language, Loaders>> = {
  en: {
    'account-center': () => import('./en/account-center.json'),
    'admin-center': () => import('./en/admin-center.json'),
    article: () => import('./en/article.json'),
    'azure-com': () => import('./en/azure-com.json'),
    'azure-portal': () => import('./en/azure-portal.json'),
    'azure-sign-up': () => import('./en/azure-sign-up.json'),
    base: () => import('./en/base.json'),
    'classic-portal': () => import('./en/classic-portal.json'),
    coach: () => import('./en/coach.json'),
    'lesson-page': () => import('./en/lesson-page.json'),
    map: () => import('./en/map.json'),
    'office-com': () => import('./en/office-com.json'),
    'office-sign-up': () => import('./en/office-sign-up.json'),
    report: () => import('./en/report.json'),
    rules: () => import('./en/rules.json'),
    runs: () => import('./en/runs.json'),
    share: () => import('./en/share.json'),
    'sign-in': () => import('./en/sign-in.json'),
    start: () => import('./en/start.json'),
    timeline: () => import('./en/timeline.json'),
  },
  nl: {
    'account-center': () => import('./nl/account-center.json'),
    'admin-center': () => import('./nl/admin-center.json'),
    article: () => import('./nl/article.json'),
    'azure-com': () => import('./nl/azure-com.json'),
    'azure-portal': () => import('./nl/azure-portal.json'),
    'azure-sign-up': () => import('./nl/azure-sign-up.json'),
    base: () => import('./nl/base.json'),
    'classic-portal': () => import('./nl/classic-portal.json'),
    coach: () => import('./nl/coach.json'),
    'lesson-page': () => import('./nl/lesson-page.json'),
    map: () => import('./nl/map.json'),
    'office-com': () => import('./nl/office-com.json'),
    'office-sign-up': () => import('./nl/office-sign-up.json'),
    report: () => import('./nl/report.json'),
    rules: () => import('./nl/rules.json'),
    runs: () => import('./nl/runs.json'),
    share: () => import('./nl/share.json'),
    'sign-in': () => import('./nl/sign-in.json'),
    start: () => import('./nl/start.json'),
    timeline: () => import('./nl/timeline.json'),
  },
};

/** Adds loaders of parts that only some pages need to know. */
export function addLoaders(more: Readonly<Record<Language, Partial<LoadersOf<Parts>>>>): void {
  Object.assign(LOADERS.en, more.en);
  Object.assign(LOADERS.nl, more.nl);
}

const parts = new Map<string, OnDemand<Messages>>();
const partsInUse = new Set<Part>(['base']);

/** One part of a language's texts. The same object for the same part. */
export function messagesOf(language: Language, part: Part): OnDemand<Messages> {
  const name = `${language}/${part}`;
  const known = parts.get(name);
  if (known) return known;

  const texts = onDemand(async (): Promise<Messages> => {
    partsInUse.add(part);
    // Those of lessons have been added before a lesson asks for them.
    const loaders = LOADERS[language] as LoadersOf<Parts>;
    return (await loaders[part]()).default;
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
