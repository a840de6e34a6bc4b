import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 128 random bits in hexadecimal. */
export function newSecret(): string {
  return randomBytes(16).toString('hex');
}

/** The name of a room or of a seat: nobody else has it, and nothing is opened by it. */
export function newId(): string {
  return randomBytes(6).toString('hex');
}

/** Six digits. */
export function newPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a secret. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one of which that is kept. It takes as long for a good one as for a bad one. */
export function opens(secret: string, digest: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(secret), 'hex'), Buffer.from(digest, 'hex'));
}

/** The same of two PINs. */
export function isSamePin(one: string, other: string): boolean {
  return opens(one, digestOf(other));
}
