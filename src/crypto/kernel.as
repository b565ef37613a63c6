// The arithmetic that is worth WebAssembly: HMAC and HKDF with SHA-256 for short inputs, and the
// multiples of the base point of edwards25519. AssemblyScript; fixtures/generate/kernel.mjs compiles
// it into kernel-bytes.ts, kernel.ts is its door. Rules: FIPS 180-4, RFC 2104, RFC 5869; RFC 8032.
//
// No branch and no address depends on a secret, except the loops over lengths, which are public.
// What held a secret is overwritten before an export returns, all but OUT: the door clears that.

// --- memory ---

/** Where the door puts inputs: zeros between two calls, so that keys come padded. */
export const IN: usize = memory.data(1024);
/** Where it finds the result. */
export const OUT: usize = memory.data(256);

const SCRATCH: usize = memory.data(2048, 16);
const WORDS: usize = SCRATCH;
/** The words with the constants of their rounds added. */
const SUMS: usize = SCRATCH + 256;
const STATE: usize = SCRATCH + 512;
const INNER: usize = SCRATCH + 544;
const OUTER: usize = SCRATCH + 576;
const BLOCK: usize = SCRATCH + 608;
/** What an HMAC uses of the scratch. */
const HASH_BYTES: usize = 848;
const POINT: usize = SCRATCH + 848;
const ENTRY: usize = SCRATCH + 1008;
const DIGITS: usize = SCRATCH + 1136;
const FIELD: usize = SCRATCH + 1200;
const SCRATCH_BYTES: usize = 1680;

/** The schedules of an HMAC whose key is empty: what HKDF without a salt begins with. */
const NO_SALT: usize = memory.data(64);

const ROUND: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const INITIAL: usize = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

// --- HMAC-SHA-256 ---

/** HMAC of the message at IN + 64 under the key of up to 64 bytes at IN: 32 bytes at OUT. */
export function hmac(messageBytes: usize): void {
  schedule(IN);
  finish(IN + 64, messageBytes, OUT);
  clear(IN, IN + 136 + messageBytes);
  clear(SCRATCH, SCRATCH + HASH_BYTES);
}

/**
 * HKDF: salt of up to 64 bytes at IN, input key at IN + 64, context of up to 64 bytes at IN + 640;
 * up to 256 bytes at OUT.
 */
export function hkdf(saltBytes: usize, keyBytes: usize, infoBytes: usize, size: usize): void {
  if (saltBytes == 0) {
    copy32(INNER, NO_SALT);
    copy32(OUTER, NO_SALT + 32);
  } else schedule(IN);
  finish(IN + 64, keyBytes, BLOCK);
  schedule(BLOCK);
  memory.copy(BLOCK + 32, IN + 640, infoBytes);
  const counter = BLOCK + 32 + infoBytes;
  for (let at: usize = 0, count: u8 = 1; at < size; at += 32, count++) {
    store<u8>(counter, count);
    if (at == 0) finish(BLOCK + 32, infoBytes + 1, BLOCK);
    else finish(BLOCK, infoBytes + 33, BLOCK);
    copy32(OUT + at, BLOCK);
  }
  clear(IN, IN + 136 + keyBytes);
  clear(IN + 640, IN + 704);
  clear(SCRATCH, SCRATCH + HASH_BYTES);
}

/** The states after the padded key, 64 bytes: what every HMAC under it begins and ends with. */
function schedule(key: usize): void {
  for (let at: usize = 0; at < 64; at += 4) {
    store<u32>(WORDS + at, bswap<u32>(load<u32>(key + at)) ^ 0x36363636);
  }
  copy32(INNER, INITIAL);
  compress(INNER);
  // The rounds leave the first 16 words alone, and 36 xor 5c is 6a.
  const turn = i32x4.splat(0x6a6a6a6a);
  for (let at = WORDS; at < WORDS + 64; at += 16) v128.store(at, v128.xor(v128.load(at), turn));
  copy32(OUTER, INITIAL);
  compress(OUTER);
}

/** The HMAC of a message under the present schedule; 88 bytes behind the message are overwritten. */
function finish(message: usize, size: usize, out: usize): void {
  const padded = (size + 72) & ~63;
  clear(message + size, message + padded);
  store<u8>(message + size, 0x80);
  store<u32>(message + padded - 4, bswap<u32>((<u32>size + 64) * 8));
  copy32(STATE, INNER);
  for (let at: usize = 0; at < padded; at += 64) {
    for (let i: usize = 0; i < 64; i += 4) {
      store<u32>(WORDS + i, bswap<u32>(load<u32>(message + at + i)));
    }
    compress(STATE);
  }
  copy32(WORDS, STATE);
  clear(WORDS + 32, WORDS + 64);
  store<u32>(WORDS + 32, 0x80000000);
  store<u32>(WORDS + 60, 96 * 8);
  copy32(STATE, OUTER);
  compress(STATE);
  for (let i: usize = 0; i < 32; i += 4) {
    store<u32>(out + i, bswap<u32>(load<u32>(STATE + i)));
  }
}

/**
 * One block of SHA-256, whose words stand at WORDS; eight rounds at a time, so nothing moves. The
 * later words are made between the rounds, four at once: the processor does both side by side.
 */
function compress(state: usize): void {
  for (let at: usize = 0; at < 64; at += 16) addRound(at, v128.load(WORDS + at));
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  let e = load<u32>(state, 16);
  let f = load<u32>(state, 20);
  let g = load<u32>(state, 24);
  let h = load<u32>(state, 28);
  for (let at: usize = 0; at < 256; at += 32) {
    if (at < 192) {
      expand(at);
      expand(at + 16);
    }
    h += mix1(e, f, g) + word(at, 0);
    d += h;
    h += mix0(a, b, c);
    g += mix1(d, e, f) + word(at, 4);
    c += g;
    g += mix0(h, a, b);
    f += mix1(c, d, e) + word(at, 8);
    b += f;
    f += mix0(g, h, a);
    e += mix1(b, c, d) + word(at, 12);
    a += e;
    e += mix0(f, g, h);
    d += mix1(a, b, c) + word(at, 16);
    h += d;
    d += mix0(e, f, g);
    c += mix1(h, a, b) + word(at, 20);
    g += c;
    c += mix0(d, e, f);
    b += mix1(g, h, a) + word(at, 24);
    f += b;
    b += mix0(c, d, e);
    a += mix1(f, g, h) + word(at, 28);
    e += a;
    a += mix0(b, c, d);
  }
  store<u32>(state, load<u32>(state) + a);
  store<u32>(state, load<u32>(state, 4) + b, 4);
  store<u32>(state, load<u32>(state, 8) + c, 8);
  store<u32>(state, load<u32>(state, 12) + d, 12);
  store<u32>(state, load<u32>(state, 16) + e, 16);
  store<u32>(state, load<u32>(state, 20) + f, 20);
  store<u32>(state, load<u32>(state, 24) + g, 24);
  store<u32>(state, load<u32>(state, 28) + h, 28);
}

// @ts-ignore: decorator
@inline
function word(at: usize, offset: usize): u32 {
  return load<u32>(SUMS + at + offset);
}

// @ts-ignore: decorator
@inline
function addRound(at: usize, words: v128): void {
  v128.store(SUMS + at, i32x4.add(words, v128.load(ROUND + at)));
}

/** The four words that stand 16 places behind those at `at`; the last two need the first two. */
// @ts-ignore: decorator
@inline
function expand(at: usize): void {
  const from = WORDS + at;
  const early = i32x4.add(v128.load(from), v128.load(from, 36));
  const sum = i32x4.add(early, sigma(v128.load(from, 4), 7, 18, 3));
  const low = i32x4.add(sum, sigma(v128.load64_zero(from, 56), 17, 19, 10));
  const firstTwo = v128.shuffle<i32>(low, i32x4.splat(0), 4, 4, 0, 1);
  const words = i32x4.add(low, sigma(firstTwo, 17, 19, 10));
  v128.store(from, words, 64);
  addRound(at + 64, words);
}

// @ts-ignore: decorator
@inline
function sigma(x: v128, a: i32, b: i32, shift: i32): v128 {
  const turned = v128.or(i32x4.shr_u(x, a), i32x4.shl(x, 32 - a));
  const more = v128.or(i32x4.shr_u(x, b), i32x4.shl(x, 32 - b));
  return v128.xor(v128.xor(turned, more), i32x4.shr_u(x, shift));
}

// @ts-ignore: decorator
@inline
function mix1(e: u32, f: u32, g: u32): u32 {
  return (rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25)) + (g ^ (e & (f ^ g)));
}

// @ts-ignore: decorator
@inline
function mix0(a: u32, b: u32, c: u32): u32 {
  return (rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22)) + ((a & b) ^ (c & (a ^ b)));
}

function copy32(to: usize, from: usize): void {
  v128.store(to, v128.load(from));
  v128.store(to, v128.load(from, 16), 16);
}

/** Zeros up to `end` and at most 15 bytes on. For short ranges a call of memory.fill takes longer. */
function clear(start: usize, end: usize): void {
  for (let at = start; at < end; at += 16) v128.store(at, i32x4.splat(0));
}

// --- the field of 2^255 - 19 ---
//
// Ten signed limbs of alternately 26 and 25 bits, 4 bytes each. A product takes limbs of up to
// 1.65 * 2^26 and gives limbs of up to 1.01 * 2^25 (26-bit places) and 2^24 (25-bit places): sums
// and differences of up to three products go into the next one without a carry.

const T0: usize = FIELD;
const T1: usize = FIELD + 40;
const T2: usize = FIELD + 80;
const T3: usize = FIELD + 120;
const A: usize = FIELD + 160;
const B: usize = FIELD + 200;
const C: usize = FIELD + 240;
const D: usize = FIELD + 280;
const E: usize = FIELD + 320;
const U: usize = FIELD + 360;
const V: usize = FIELD + 400;
const W: usize = FIELD + 440;

function mul(h: usize, f: usize, g: usize): void {
  const f0 = limb(f, 0), f1 = limb(f, 4), f2 = limb(f, 8), f3 = limb(f, 12), f4 = limb(f, 16);
  const f5 = limb(f, 20), f6 = limb(f, 24), f7 = limb(f, 28), f8 = limb(f, 32), f9 = limb(f, 36);
  const g0 = limb(g, 0), g1 = limb(g, 4), g2 = limb(g, 8), g3 = limb(g, 12), g4 = limb(g, 16);
  const g5 = limb(g, 20), g6 = limb(g, 24), g7 = limb(g, 28), g8 = limb(g, 32), g9 = limb(g, 36);
  const G1 = 19 * g1, G2 = 19 * g2, G3 = 19 * g3, G4 = 19 * g4, G5 = 19 * g5;
  const G6 = 19 * g6, G7 = 19 * g7, G8 = 19 * g8, G9 = 19 * g9;
  const F1 = 2 * f1, F3 = 2 * f3, F5 = 2 * f5, F7 = 2 * f7, F9 = 2 * f9;
  carry(
    h,
    f0*g0 + F1*G9 + f2*G8 + F3*G7 + f4*G6 + F5*G5 + f6*G4 + F7*G3 + f8*G2 + F9*G1,
    f0*g1 + f1*g0 + f2*G9 + f3*G8 + f4*G7 + f5*G6 + f6*G5 + f7*G4 + f8*G3 + f9*G2,
    f0*g2 + F1*g1 + f2*g0 + F3*G9 + f4*G8 + F5*G7 + f6*G6 + F7*G5 + f8*G4 + F9*G3,
    f0*g3 + f1*g2 + f2*g1 + f3*g0 + f4*G9 + f5*G8 + f6*G7 + f7*G6 + f8*G5 + f9*G4,
    f0*g4 + F1*g3 + f2*g2 + F3*g1 + f4*g0 + F5*G9 + f6*G8 + F7*G7 + f8*G6 + F9*G5,
    f0*g5 + f1*g4 + f2*g3 + f3*g2 + f4*g1 + f5*g0 + f6*G9 + f7*G8 + f8*G7 + f9*G6,
    f0*g6 + F1*g5 + f2*g4 + F3*g3 + f4*g2 + F5*g1 + f6*g0 + F7*G9 + f8*G8 + F9*G7,
    f0*g7 + f1*g6 + f2*g5 + f3*g4 + f4*g3 + f5*g2 + f6*g1 + f7*g0 + f8*G9 + f9*G8,
    f0*g8 + F1*g7 + f2*g6 + F3*g5 + f4*g4 + F5*g3 + f6*g2 + F7*g1 + f8*g0 + F9*G9,
    f0*g9 + f1*g8 + f2*g7 + f3*g6 + f4*g5 + f5*g4 + f6*g3 + f7*g2 + f8*g1 + f9*g0,
  );
}

/** f squared, times two if `doubled` is 1. */
function square(h: usize, f: usize, doubled: i64 = 0): void {
  const f0 = limb(f, 0), f1 = limb(f, 4), f2 = limb(f, 8), f3 = limb(f, 12), f4 = limb(f, 16);
  const f5 = limb(f, 20), f6 = limb(f, 24), f7 = limb(f, 28), f8 = limb(f, 32), f9 = limb(f, 36);
  const d0 = 2 * f0, d1 = 2 * f1, d2 = 2 * f2, d3 = 2 * f3, d4 = 2 * f4;
  const d5 = 2 * f5, d6 = 2 * f6, d7 = 2 * f7;
  const m5 = 38 * f5, m6 = 19 * f6, m7 = 38 * f7, m8 = 19 * f8, m9 = 38 * f9;
  carry(
    h,
    (f0*f0 + d1*m9 + d2*m8 + d3*m7 + d4*m6 + f5*m5) << doubled,
    (d0*f1 + f2*m9 + d3*m8 + f4*m7 + d5*m6) << doubled,
    (d0*f2 + d1*f1 + d3*m9 + d4*m8 + d5*m7 + f6*m6) << doubled,
    (d0*f3 + d1*f2 + f4*m9 + d5*m8 + f6*m7) << doubled,
    (d0*f4 + d1*d3 + f2*f2 + d5*m9 + d6*m8 + f7*m7) << doubled,
    (d0*f5 + d1*f4 + d2*f3 + f6*m9 + d7*m8) << doubled,
    (d0*f6 + d1*d5 + d2*f4 + d3*f3 + d7*m9 + f8*m8) << doubled,
    (d0*f7 + d1*f6 + d2*f5 + d3*f4 + f8*m9) << doubled,
    (d0*f8 + d1*d7 + d2*f6 + d3*d5 + f4*f4 + f9*m9) << doubled,
    (d0*f9 + d1*f8 + d2*f7 + d3*f6 + d4*f5) << doubled,
  );
}

// @ts-ignore: decorator
@inline
function limb(f: usize, offset: usize): i64 {
  return load<i32>(f + offset) as i64;
}

// @ts-ignore: decorator
@inline
function carry(
  h: usize, h0: i64, h1: i64, h2: i64, h3: i64, h4: i64, h5: i64, h6: i64, h7: i64, h8: i64, h9: i64,
): void {
  let c = (h0 + (1 << 25)) >> 26;
  h1 += c;
  h0 -= c << 26;
  c = (h4 + (1 << 25)) >> 26;
  h5 += c;
  h4 -= c << 26;
  c = (h1 + (1 << 24)) >> 25;
  h2 += c;
  h1 -= c << 25;
  c = (h5 + (1 << 24)) >> 25;
  h6 += c;
  h5 -= c << 25;
  c = (h2 + (1 << 25)) >> 26;
  h3 += c;
  h2 -= c << 26;
  c = (h6 + (1 << 25)) >> 26;
  h7 += c;
  h6 -= c << 26;
  c = (h3 + (1 << 24)) >> 25;
  h4 += c;
  h3 -= c << 25;
  c = (h7 + (1 << 24)) >> 25;
  h8 += c;
  h7 -= c << 25;
  c = (h4 + (1 << 25)) >> 26;
  h5 += c;
  h4 -= c << 26;
  c = (h8 + (1 << 25)) >> 26;
  h9 += c;
  h8 -= c << 26;
  c = (h9 + (1 << 24)) >> 25;
  h0 += c * 19;
  h9 -= c << 25;
  c = (h0 + (1 << 25)) >> 26;
  h1 += c;
  h0 -= c << 26;
  store<i32>(h, h0 as i32);
  store<i32>(h, h1 as i32, 4);
  store<i32>(h, h2 as i32, 8);
  store<i32>(h, h3 as i32, 12);
  store<i32>(h, h4 as i32, 16);
  store<i32>(h, h5 as i32, 20);
  store<i32>(h, h6 as i32, 24);
  store<i32>(h, h7 as i32, 28);
  store<i32>(h, h8 as i32, 32);
  store<i32>(h, h9 as i32, 36);
}

function add(h: usize, f: usize, g: usize): void {
  v128.store(h, i32x4.add(v128.load(f), v128.load(g)));
  v128.store(h, i32x4.add(v128.load(f, 16), v128.load(g, 16)), 16);
  store<i32>(h, load<i32>(f, 32) + load<i32>(g, 32), 32);
  store<i32>(h, load<i32>(f, 36) + load<i32>(g, 36), 36);
}

function sub(h: usize, f: usize, g: usize): void {
  v128.store(h, i32x4.sub(v128.load(f), v128.load(g)));
  v128.store(h, i32x4.sub(v128.load(f, 16), v128.load(g, 16)), 16);
  store<i32>(h, load<i32>(f, 32) - load<i32>(g, 32), 32);
  store<i32>(h, load<i32>(f, 36) - load<i32>(g, 36), 36);
}

function setSmall(h: usize, value: i32): void {
  v128.store(h, i32x4.replace_lane(i32x4.splat(0), 0, value));
  v128.store(h, i32x4.splat(0), 16);
  store<i64>(h, 0, 32);
}

/** 1 / z, as z to the power of p - 2; 0 for 0. */
function invert(out: usize, z: usize): void {
  square(T0, z);
  squares(T1, T0, 2);
  mul(T1, z, T1);
  mul(T0, T0, T1);
  square(T2, T0);
  mul(T1, T1, T2);
  squares(T2, T1, 5);
  mul(T1, T2, T1);
  squares(T2, T1, 10);
  mul(T2, T2, T1);
  squares(T3, T2, 20);
  mul(T2, T3, T2);
  squares(T2, T2, 10);
  mul(T1, T2, T1);
  squares(T2, T1, 50);
  mul(T2, T2, T1);
  squares(T3, T2, 100);
  mul(T2, T3, T2);
  squares(T2, T2, 50);
  mul(T1, T2, T1);
  squares(T1, T1, 5);
  mul(out, T1, T0);
}

function squares(h: usize, f: usize, count: i32): void {
  square(h, f);
  for (let i = 1; i < count; i++) square(h, h);
}

/** Reads 32 bytes, little-endian, without the top bit. */
function fromBytes(h: usize, bytes: usize): void {
  for (let i = 0; i < 10; i++) {
    const bit = (51 * i + 1) >> 1;
    const width = 26 - (i & 1);
    const bits = load<u64>(bytes + (bit >> 3)) >> (bit & 7);
    store<i32>(h + (i << 2), (bits & ((1 << width) - 1)) as i32);
  }
}

/** Writes the one representative below p, 32 bytes, little-endian. */
function toBytes(bytes: usize, f: usize): void {
  let q: i64 = (19 * limb(f, 36) + (1 << 24)) >> 25;
  for (let i = 0; i < 10; i++) q = (limb(f, i << 2) + q) >> (26 - (i & 1));
  let c: i64 = 19 * q;
  for (let i = 0; i < 10; i++) {
    const width = 26 - (i & 1);
    c += limb(f, i << 2);
    store<i32>(T0 + (i << 2), (c & ((1 << width) - 1)) as i32);
    c >>= width;
  }
  const h2 = limb(T0, 8);
  const h7 = limb(T0, 28);
  store<u64>(bytes, limb(T0, 0) | (limb(T0, 4) << 26) | (h2 << 51));
  store<u64>(bytes, (h2 >> 13) | (limb(T0, 12) << 13) | (limb(T0, 16) << 38), 8);
  store<u64>(bytes, limb(T0, 20) | (limb(T0, 24) << 25) | (h7 << 51), 16);
  store<u64>(bytes, (h7 >> 13) | (limb(T0, 32) << 12) | (limb(T0, 36) << 38), 24);
}

// --- edwards25519 ---
//
// A point is X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z; an entry is y + x, y - x, 2dxy of a point.

/** 32 rows of the multiples 1 to 8 of 256^row * B. */
const TABLE: usize = memory.data(32 * 8 * 120);
/** Whether the table is there: it is made with the first multiplication. */
let ready: bool = false;

const BASE_X: usize = memory.data<u64>([
  0xc9562d608f25d51a, 0x692cc7609525a7b2, 0xc0a4e231fdd6dc5c, 0x216936d3cd6e53fe,
]);
const BASE_Y: usize = memory.data<u64>([
  0x6666666666666658, 0x6666666666666666, 0x6666666666666666, 0x6666666666666666,
]);
const TWICE_D: usize = memory.data<u64>([
  0xebd69b9426b2f159, 0x00e0149a8283b156, 0x198e80f2eef3d130, 0x2406d9dc56dffce7,
]);

/** The compressed multiple at OUT of the base point by the scalar below 2^253 at IN. */
export function multiplyBase(): void {
  if (!ready) makeTable();
  splitScalar();
  setSmall(POINT, 0);
  setSmall(POINT + 40, 1);
  setSmall(POINT + 80, 1);
  setSmall(POINT + 120, 0);
  for (let i: usize = 1; i < 64; i += 2) addDigit(i);
  for (let i = 0; i < 4; i++) double(POINT, POINT);
  for (let i: usize = 0; i < 64; i += 2) addDigit(i);
  invert(U, POINT + 80);
  mul(V, POINT, U);
  toBytes(OUT, V);
  const sign = load<u8>(OUT) << 7;
  mul(V, POINT + 40, U);
  toBytes(OUT, V);
  store<u8>(OUT, load<u8>(OUT, 31) | sign, 31);
  clear(IN, IN + 32);
  clear(SCRATCH, SCRATCH + SCRATCH_BYTES);
}

/** The Edwards y at OUT of the Montgomery u at IN: (u - 1) / (u + 1), 0 for u = -1. */
export function edwardsY(): void {
  fromBytes(U, IN);
  setSmall(V, 1);
  add(W, U, V);
  invert(W, W);
  sub(U, U, V);
  mul(U, U, W);
  toBytes(OUT, U);
  clear(IN, IN + 32);
}

/** The scalar as 64 digits of -8 to 8, lowest first. */
function splitScalar(): void {
  let c: i32 = 0;
  for (let i: usize = 0; i < 64; i++) {
    const digit = ((load<u8>(IN + (i >> 1)) >> <u8>((i & 1) << 2)) & 15) as i32 + c;
    c = i < 63 ? (digit + 8) >> 4 : 0;
    store<i8>(DIGITS + i, (digit - (c << 4)) as i8);
  }
}

/** Adds the entry of digit `i` to POINT; every entry of the row is read. */
function addDigit(i: usize): void {
  const digit = load<i8>(DIGITS + i) as i32;
  const negative = digit >> 31;
  const size = (digit ^ negative) - negative;
  const row = TABLE + (i >> 1) * 960;
  setSmall(ENTRY, 1);
  setSmall(ENTRY + 40, 1);
  setSmall(ENTRY + 80, 0);
  for (let multiple: i32 = 1, entry = row; multiple <= 8; multiple++, entry += 120) {
    // All ones where the multiple is the digit, else zero.
    const chosen = i32x4.splat(((size ^ multiple) - 1) >> 31);
    for (let at: usize = 0; at < 112; at += 16) {
      const old = v128.load(ENTRY + at);
      v128.store(ENTRY + at, v128.bitselect(v128.load(entry + at), old, chosen));
    }
    const old = v128.load64_zero(ENTRY + 112);
    const last = v128.bitselect(v128.load64_zero(entry + 112), old, chosen);
    store<i64>(ENTRY + 112, i64x2.extract_lane(last, 0));
  }
  const swap = negative as i64;
  for (let at: usize = 0; at < 40; at += 8) {
    const sum = load<u64>(ENTRY + at);
    const difference = load<u64>(ENTRY + at, 40);
    const exchange = (sum ^ difference) & swap;
    store<u64>(ENTRY + at, sum ^ exchange);
    store<u64>(ENTRY + at, difference ^ exchange, 40);
  }
  for (let at: usize = 0; at < 40; at += 4) {
    const product = load<i32>(ENTRY + at, 80);
    store<i32>(ENTRY + at, (product ^ negative) - negative, 80);
  }
  addEntry(POINT, POINT, ENTRY);
}

function addEntry(out: usize, p: usize, entry: usize): void {
  add(A, p + 40, p);
  sub(B, p + 40, p);
  mul(A, A, entry);
  mul(B, B, entry + 40);
  mul(C, p + 120, entry + 80);
  add(D, p + 80, p + 80);
  sub(E, A, B);
  add(A, A, B);
  add(B, D, C);
  sub(C, D, C);
  complete(out, E, A, B, C);
}

function double(out: usize, p: usize): void {
  square(A, p);
  square(B, p + 40);
  square(C, p + 80, 1);
  add(D, p, p + 40);
  square(D, D);
  add(E, B, A);
  sub(B, B, A);
  sub(D, D, E);
  sub(C, C, B);
  complete(out, D, E, B, C);
}

/** The point with x = x / t and y = y / z. */
function complete(out: usize, x: usize, y: usize, z: usize, t: usize): void {
  mul(out, x, t);
  mul(out + 40, y, z);
  mul(out + 80, z, t);
  mul(out + 120, x, y);
}

function makeTable(): void {
  fromBytes(POINT, BASE_X);
  fromBytes(POINT + 40, BASE_Y);
  setSmall(POINT + 80, 1);
  mul(POINT + 120, POINT, POINT + 40);
  for (let row: usize = 0; row < 32; row++) {
    const first = TABLE + row * 960;
    makeEntry(first);
    // Each multiple is the one before it plus the first; 8 * 2^5 of them begin the next row.
    for (let i: usize = 1; i < 8; i++) {
      // The first sum doubles a point, for which these formulas hold as well.
      addEntry(POINT, POINT, first);
      makeEntry(first + i * 120);
    }
    for (let i = 0; i < 5; i++) double(POINT, POINT);
  }
  ready = true;
}

function makeEntry(entry: usize): void {
  invert(U, POINT + 80);
  mul(V, POINT, U);
  mul(W, POINT + 40, U);
  add(entry, W, V);
  sub(entry + 40, W, V);
  mul(V, V, W);
  fromBytes(U, TWICE_D);
  mul(entry + 80, V, U);
}

schedule(IN);
copy32(NO_SALT, INNER);
copy32(NO_SALT + 32, OUTER);
