/** HMAC-SHA-256 in plain script: a page opened from a stick has no crypto.subtle. Hexadecimal in, hexadecimal out. */
const K = new Uint32Array(64);
const START = new Uint32Array(8);

/** The constants are the fractions of roots of the first primes. */
(() => {
  const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) >>> 0;
  for (let number = 2, found = 0; found < 64; number++) {
    let prime = true;
    for (let by = 2; by * by <= number; by++) if (number % by === 0) prime = false;
    if (!prime) continue;
    if (found < 8) START[found] = fraction(Math.sqrt(number));
    K[found++] = fraction(Math.cbrt(number));
  }
})();

const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** @param bytes Uint8Array */
export function sha256(bytes) {
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = START.slice();
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) block(state, words, view, at);
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => out.setUint32(index * 4, word));
  return new Uint8Array(out.buffer);
}

function block(state, words, view, at) {
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15];
    const b = words[i - 2];
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = words[i - 16] + low + words[i - 7] + high;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] += word));
}

const bytesOf = (text) => new TextEncoder().encode(text);
const hexOf = (bytes) => [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
const ofHex = (hex) => new Uint8Array((hex.match(/../g) ?? []).map((it) => parseInt(it, 16)));

function joined(a, b) {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** @param key in hexadecimal @param text as UTF-8 */
export function hmac(key, text) {
  let secret = ofHex(key);
  if (secret.length > 64) secret = sha256(secret);
  const inner = new Uint8Array(64).fill(0x36);
  const outer = new Uint8Array(64).fill(0x5c);
  secret.forEach((byte, index) => {
    inner[index] ^= byte;
    outer[index] ^= byte;
  });
  return hexOf(sha256(joined(outer, sha256(joined(inner, bytesOf(text))))));
}
