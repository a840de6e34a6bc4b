import type { MessageKey } from '../../i18n/messages';

/** What stands behind a beginning in the keys of texts: a part of the article compiles only with its text. */
type Under<Prefix extends string, Key = MessageKey> = Key extends `${Prefix}${infer Rest}` ? Rest : never;

export type PartId = Under<'article.part.'>;
export type TextId = Under<'article.text.'>;
/** A lesson and a step of it: `office-first.try`. */
export type StepId = Under<'article.step.'>;
/** The lessons that tell a procedure of the article step by step. */
export type ToldLesson = Under<'article.startAt.'>;
export type TaughtIn = Under<'article.lesson.'>;
export type Caption = Under<'article.caption.'>;
