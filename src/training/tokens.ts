import { withTexts } from './things';

/** What stands for `{name}` in a lesson and its texts. */
export type Tokens = Readonly<Record<string, string>>;

/** The same plain JSON with the tokens put in. A name that no token has stays as it is. */
export function withTokens<T>(value: T, tokens: Tokens): T {
  return withTexts(value, (text) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => tokens[name] ?? whole));
}
