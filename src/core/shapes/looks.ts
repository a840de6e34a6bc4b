/** A colour as a run holds it: `#0b6e4f`. */
export const COLOUR = /^#[\da-f]{6}$/;

/** Characters of the longest logo: those of a data URL of 24 kB. */
export const LONGEST_LOGO = 32_800;

// A PNG's first bytes, whose header says that it is no wider and no higher than 255 pixels: none unpacks to more.
const SMALL_PNG = 'iVBORw0KGgoAAAANSUhEUgAAA[A-P][AEIMQUYcgkosw048]AAA[A-D][A-Za-z\\d+/]';

/** A logo as a run holds it: a small PNG as a data URL, whatever the file was that it was made of. */
export const LOGO = new RegExp(`^data:image\\/png;base64,${SMALL_PNG}[A-Za-z\\d+/]+={0,2}$`);
