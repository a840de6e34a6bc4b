import * as v from 'valibot';
import { makeBase32, parseBase32 } from './base32';
import { packed, unpacked } from './packed';
import { Result } from './result';

const VERSION = '1';
// What is longer than any that is made here is not read.
const LONGEST_CODE = 4_000;
const CODE = /(?<![0-9A-Z])[O0]T(\d{1,6})-([0-9A-Z]*)/i;
const CODES = new RegExp(CODE, 'gi');
const SUM_BYTES = 2;

/** Why a text is no code: there is none in it, a character of it is wrong or missing, or a newer simulator made it. */
export type CodeFlaw = 'no-code' | 'damaged' | 'newer-version';
export type ReadCode = { readonly result: Result } | { readonly flaw: CodeFlaw };

/**
 * A result as a short text in capitals and digits: `OT1-…`. Nothing in it is secret, and nothing in it is proof: its
 * check sum is against slips, and anybody can make one.
 */
export function makeResultCode(result: Result): string {
  const bytes = packed(result);
  const sum = checkSumOf(bytes);
  return `OT${VERSION}-${makeBase32(Uint8Array.from([...bytes, sum >> 8, sum & 255]))}`;
}

/** The result in the first code of a text, or why there is none. What stands around it is left out. Never throws. */
export function parseResultCode(text: string): ReadCode {
  const found = CODE.exec(text);
  if (!found) return { flaw: 'no-code' };
  const [, version, told = ''] = found;
  if (version !== VERSION) return { flaw: 'newer-version' };
  const bytes = told.length > LONGEST_CODE ? undefined : parseBase32(told);
  if (!bytes || bytes.length <= SUM_BYTES) return { flaw: 'damaged' };
  const end = bytes.length - SUM_BYTES;
  const [high = 0, low = 0] = bytes.subarray(end);
  if (checkSumOf(bytes.subarray(0, end)) !== high * 256 + low) return { flaw: 'damaged' };
  return parseBytes(bytes.subarray(0, end));
}

/** What a text of many lines holds: every code once, and the lines in which one is damaged or none is found, from 1. */
export function parseResultCodes(text: string): {
  readonly codes: readonly { readonly code: string; readonly result: Result }[];
  readonly flaws: readonly { readonly line: number; readonly flaw: CodeFlaw }[];
} {
  const codes = new Map<string, Result>();
  const flaws = text.split('\n').flatMap((written, at) => {
    if (written.trim() === '') return [];
    const found = written.match(CODES) ?? [''];
    return found.flatMap((code) => {
      const read = parseResultCode(code);
      if ('flaw' in read) return [{ line: at + 1, flaw: read.flaw }];
      codes.set(makeResultCode(read.result), read.result);
      return [];
    });
  });
  return { codes: [...codes].map(([code, result]) => ({ code, result })), flaws };
}

function parseBytes(bytes: Uint8Array): ReadCode {
  try {
    const { success, output } = v.safeParse(Result, unpacked(bytes));
    return success ? { result: output } : { flaw: 'damaged' };
  } catch {
    return { flaw: 'damaged' };
  }
}

// CRC-16 (CCITT): it finds every change within sixteen bits that follow each other, so one of any character.
function checkSumOf(bytes: Iterable<number>): number {
  let sum = 0xffff;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return sum;
}
