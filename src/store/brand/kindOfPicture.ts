const SIGNATURES = ['\u0089PNG\r\n\u001a\n', '\u00ff\u00d8\u00ff', 'GIF87a', 'GIF89a'];
const IN_RIFF = /^RIFF[^]{4}WEBP/;

/** What a file is by its first bytes, whatever it is called: a picture that may be a logo, a drawing in SVG, or neither. */
export function kindOfPicture(bytes: Uint8Array): 'picture' | 'svg' | 'kind' {
  const start = String.fromCodePoint(...bytes);
  if (IN_RIFF.test(start) || SIGNATURES.some((signature) => start.startsWith(signature))) return 'picture';
  return /<(?:\w+:)?svg[\s/>]/i.test(start) ? 'svg' : 'kind';
}
