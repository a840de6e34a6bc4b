import { NOBODYS_NUMBER, NORTH_AMERICA, TELEPHONES, type Telephones } from '../editions/telephones';

/** The number in the article's figures, which some forms begin with: printed for everybody, it tells of nobody. */
export const TRAINING_PHONE = '9123 4567';

export const VOIP_NUMBER_ENDING = '555-0199';

const HOME = 'US';
const AREA = '425';

/**
 * A number that is kept for fiction in a country, in the one form in which it is kept: `(425) 555-0100`, and
 * `+44 20 7946 0000` for those outside North America. Nothing for any other: it might be somebody's.
 */
export function readFictionalPhone(typed: string, country = HOME): string | undefined {
  const { code, fictional } = telephonesOf(country);
  const digits = typed.replaceAll(/\D/g, '');
  if (code === NORTH_AMERICA.code) return northAmerican(digits);

  const isAbroad = /^\s*\+/.test(typed);
  if (isAbroad && !digits.startsWith(code)) return undefined;
  const atHome = isAbroad ? digits.slice(code.length) : digits;
  if (fictional.length === 0) return atHome === digitsOf(NOBODYS_NUMBER) ? `+${code} ${NOBODYS_NUMBER}` : undefined;

  const dialled = atHome.startsWith('0') ? atHome : `0${atHome}`;
  const pattern = fictional.find((one) => fits(dialled, one));
  return pattern && abroad(code, filled(pattern, dialled));
}

/** The same, and the number of the figures besides: whatever a code may be sent to. */
export function readTrainingPhone(typed: string, country: string): string | undefined {
  return isOfFigures(typed) ? TRAINING_PHONE : readFictionalPhone(typed, country);
}

/** Whether a number is in the one form in which it is kept, and nobody's. */
export function isKeptForm(number: string): boolean {
  return number === TRAINING_PHONE || countryOfPhone(number) !== undefined;
}

/**
 * Whether a telephone number, however it is written, is one that may be kept: a fictional one of the country, of North
 * America or with its calling code, or that of the figures.
 */
export function isFictionalPhone(typed: string, country: string): boolean {
  if (!/^[+\d\s().-]*$/.test(typed)) return false;
  if (readTrainingPhone(typed, country) ?? readFictionalPhone(typed)) return true;
  return typed.trim().startsWith('+') && COUNTRIES.some((one) => readFictionalPhone(typed, one) !== undefined);
}

/** What the simulator offers to type for a country, as it is dialled there. */
export function trainingPhoneOf(country: string): string {
  const [pattern] = telephonesOf(country).fictional;
  return pattern === undefined ? NOBODYS_NUMBER : pattern.replace('(###)', `(${AREA})`).replaceAll('#', '0');
}

/** The numbers that are kept for fiction in a country, with an x for any digit; none where none are. */
export function fictionalPhonesOf(country: string): readonly string[] {
  return telephonesOf(country).fictional.map((pattern) => pattern.replaceAll('#', 'x'));
}

/** The calling code of a country, with its plus. */
export function callingCodeOf(country: string): string {
  return `+${telephonesOf(country).code}`;
}

/** The country of a number in its kept form, and the number as it is dialled there; the given one where that may be. */
export function dialledAtHome(number: string, wished: string): { readonly country: string; readonly number: string } {
  if (number === TRAINING_PHONE) return { country: knownCountry(wished), number };
  const country = countryOfPhone(number, wished) ?? knownCountry(wished);
  const local = number.startsWith('+') ? number.slice(callingCodeOf(country).length + 1) : number;
  const pattern = telephonesOf(country).fictional.find((one) => fits(`0${digitsOf(local)}`, one));
  return { country, number: pattern ? filled(pattern, `0${digitsOf(local)}`) : local };
}

/** The countries that one can choose in a form. */
export const COUNTRIES: readonly string[] = Object.keys(TELEPHONES);

/** A country that forms can offer: that of the first morning where it is none. */
export function knownCountry(country: string): string {
  return Object.hasOwn(TELEPHONES, country) ? country : HOME;
}

function telephonesOf(country: string): Telephones {
  return TELEPHONES[knownCountry(country)] ?? NORTH_AMERICA;
}

function countryOfPhone(number: string, wished = HOME): string | undefined {
  return [knownCountry(wished), ...COUNTRIES].find((country) => readFictionalPhone(number, country) === number);
}

function northAmerican(digits: string): string | undefined {
  const match = /^(\d{3})?(55501\d\d)$/.exec(digits.replace(/^1(?=\d{10}$)/, ''));
  const local = match?.[2];
  return local && `(${match[1] ?? AREA}) ${local.slice(0, 3)}-${local.slice(3)}`;
}

function isOfFigures(typed: string): boolean {
  return typed.replaceAll(/\s/g, '') === TRAINING_PHONE.replace(' ', '');
}

function fits(digits: string, pattern: string): boolean {
  const places = pattern.replaceAll(/[^\d#]/g, '');
  return new RegExp(`^${places.replaceAll('#', String.raw`\d`)}$`).test(digits);
}

function filled(pattern: string, digits: string): string {
  let at = 0;
  return pattern.replaceAll(/[\d#]/g, () => digits[at++] ?? '');
}

// From abroad the zero is left out, and brackets and hyphens are only used at home.
function abroad(code: string, number: string): string {
  return `+${code} ${number.replace('0', '').replaceAll(/[()-]/g, ' ').replaceAll(/\s+/g, ' ').trim()}`;
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}
