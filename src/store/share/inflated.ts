import { Inflate, strFromU8 } from 'fflate';

// A byte of what is deflated can stand for a thousand: so few of them are inflated at a time.
const PIECE = 512;

/** The text that was deflated, or nothing once it becomes longer than so many bytes. Throws where it is damaged. */
export function inflated(bytes: Uint8Array, dictionary: Uint8Array, most: number): string | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate({ dictionary }, (piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (length > most) return undefined;
  }
  const whole = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return strFromU8(whole);
}
