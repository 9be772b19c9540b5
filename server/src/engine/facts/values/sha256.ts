const ROUNDS = 64;

/** Constants and first state of the function: fractional parts of cube and square roots of primes (FIPS 180-4, 4.2.2). */
const PRIMES: readonly number[] = primes(ROUNDS);
const CONSTANTS: readonly number[] = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const FIRST: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** The SHA-256 of a text of ASCII characters, in 64 hexadecimal digits (FIPS 180-4). For texts of a line or two. */
export function sha256(text: string): string {
  const words = padded(text);
  let state = FIRST;
  for (let at = 0; at < words.length; at += 16) state = compressed(state, words.slice(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/** The text, a one bit, zeros, and its length in bits, as words of 32 bits in blocks of 16. */
function padded(text: string): readonly number[] {
  const blocks = Math.ceil((text.length + 9) / 64);
  const words = new Array<number>(blocks * 16).fill(0);
  for (let at = 0; at <= text.length; at++) {
    const byte = at < text.length ? text.charCodeAt(at) & 0xff : 0x80;
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  }
  words[words.length - 1] = text.length * 8;
  return words;
}

function compressed(state: readonly number[], block: readonly number[]): readonly number[] {
  const schedule = [...block];
  for (let at = 16; at < ROUNDS; at++) {
    const [early = 0, late = 0] = [schedule[at - 15], schedule[at - 2]];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule.push(((schedule[at - 16] ?? 0) + small + (schedule[at - 7] ?? 0) + large) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < ROUNDS; at++) {
    const chosen = (e & f) ^ (~e & g);
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + mixed + chosen + (CONSTANTS[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
