/** How telephone numbers of a country are written, and which of them are nobody's. */
export type Telephones = {
  /** The calling code, without its plus. */
  readonly code: string;
  /** Numbers that the regulator keeps for fiction, as they are dialled at home; `#` is any digit. */
  readonly fictional: readonly string[];
};

/** One numbering plan for several countries. NANPA keeps 555-0100 to 555-0199 of every area for fiction. */
export const NORTH_AMERICA: Telephones = { code: '1', fictional: ['(###) 555-01##'] };

// No official range for fiction is known of these countries. Nothing is claimed of them: there is the training number only.
const only = (code: string): Telephones => ({ code, fictional: [] });

/**
 * The countries that one can choose in a form, by their two letters. A regulator may keep more for fiction than stands
 * here, never less: a range is here only where its source is known.
 */
export const TELEPHONES: Readonly<Record<string, Telephones>> = {
  AT: only('43'),
  // ACMA, “Phone numbers for use in TV shows, films and creative works”; its mobile numbers are single ones.
  AU: { code: '61', fictional: ['(02) 5550 ####', '(03) 5550 ####', '(07) 5550 ####', '(08) 5550 ####'] },
  BE: only('32'),
  BR: only('55'),
  CA: NORTH_AMERICA,
  CH: only('41'),
  CZ: only('420'),
  // Bundesnetzagentur, notice 148/2021, “drama numbers”: five cities, a thousand each.
  DE: { code: '49', fictional: ['030 23125 ###', '069 90009 ###', '040 66969 ###', '0221 4710 ###', '089 99998 ###'] },
  DK: only('45'),
  ES: only('34'),
  FI: only('358'),
  // Arcep, the national numbering plan: numbers for audiovisual works, ten thousand for each first pair of digits.
  FR: {
    code: '33',
    fictional: [
      '01 99 00 ## ##',
      '02 61 91 ## ##',
      '03 53 01 ## ##',
      '04 65 71 ## ##',
      '05 36 49 ## ##',
      '06 39 98 ## ##',
    ],
  },
  // Ofcom, “Telephone numbers for use in TV and radio drama programmes”: London, no area, mobile. Other cities have some too.
  GB: { code: '44', fictional: ['020 7946 0###', '01632 960###', '07700 900###'] },
  HK: only('852'),
  // ComReg, the numbering conventions: (020) 91x xxxx is kept for drama.
  IE: { code: '353', fictional: ['020 91# ####'] },
  IN: only('91'),
  IT: only('39'),
  JP: only('81'),
  KR: only('82'),
  LU: only('352'),
  MX: only('52'),
  MY: only('60'),
  NL: only('31'),
  NO: only('47'),
  NZ: only('64'),
  PL: only('48'),
  PT: only('351'),
  // PTS, numbers for books and films: those of Stockholm.
  SE: { code: '46', fictional: ['08-465 004 ##'] },
  SG: only('65'),
  US: NORTH_AMERICA,
  ZA: only('27'),
};

/**
 * The training number of a country of which no numbers for fiction are known. No country gives out a number that begins with
 * two zeros: they are what calls abroad begin with, or nothing at all.
 */
export const NOBODYS_NUMBER = '0000 0000';
