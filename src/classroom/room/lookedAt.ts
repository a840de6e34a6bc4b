import { parsePage } from '../../map/parseAddress';
import { parseLook } from '../../room/look';

/** What all are asked to look at. There is no page where what came along is no address of the simulated web. */
export function lookedAt(text: string): { readonly word: string; readonly page: string | undefined } {
  const { word, address = '' } = parseLook(text);
  return { word, page: parsePage(address) };
}
