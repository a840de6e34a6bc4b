/** Without the letters that are taken for others: I, L, O and U (Crockford's alphabet). */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS = 5;

/** Bytes in capitals and digits, which a QR code holds in little room, and a person can read out. */
export function makeBase32(bytes: Uint8Array): string {
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= 31;
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (BITS - bits)) & 31);
}

/** The bytes of such a text, small letters and letters that look like digits included; nothing where it is none. */
export function parseBase32(text: string): Uint8Array | undefined {
  const plain = text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const character of plain) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    held = (held << BITS) | value;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  // What is left over is less than a character, and empty.
  return bits < BITS && held === 0 ? Uint8Array.from(bytes) : undefined;
}
