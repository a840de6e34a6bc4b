/** What all are asked to look at: a word, which may be empty, and an address that one may go to. */
export type Look = { readonly word: string; readonly address?: string | undefined };

/**
 * A look as one word of the room, with the address in a line of its own: services pass it on, and keep it, as they do
 * any word. A word that is typed has one line.
 */
export function makeLook({ word, address }: Look): string {
  return address === undefined ? word : `${word}\n${address}`;
}

/** What such a word asks for. The address is as foreign as the word: whether it leads anywhere, the map knows. */
export function parseLook(text: string): Look {
  const [word = '', address] = text.split('\n');
  return address ? { word, address } : { word };
}
