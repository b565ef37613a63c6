/**
 * Bad chains and handshake messages: the exact code, and a state that stays as it was.
 */

import { describe, expect, test } from 'vitest';
import { EMPTY } from '../../src/base/bytes.ts';
import { type Result, unwrap } from '../../src/base/error.ts';
import { verifyCertificateChain, verifyStoredChain } from '../../src/noise/certificate.ts';
import { answeredPattern, finishClient, startClient } from '../../src/noise/client.ts';
import { readClientFinish, readClientHello } from '../../src/noise/server.ts';
import { bytes } from '../crypto/provider-list.ts';
import { countingEnv, fixedEnv } from './fixed-env.ts';
import { CHAIN, fixedPair, HOSTILE, STALE_CHAIN, TRANSCRIPTS, TRUST } from './fixtures.ts';

const prologue = bytes('57410603');
const payload = bytes('0881818f8d3a1801');
const serverStatic = fixedPair('serverStatic');
const clientEnv = () => fixedEnv([fixedPair('clientEphemeral').privateKey]);
const serverEnv = () => fixedEnv([fixedPair('serverEphemeral').privateKey]);
const verdict = (result: Result<unknown>) => (result.ok ? 'valid' : result.error.code);
const casesOf = (step: string) => HOSTILE.filter((row) => row.step === step);
const startXx = () => {
  const noiseKey = fixedPair('clientStatic');
  return unwrap(startClient({ noiseKey, payload, trust: TRUST, prologue }, clientEnv())).state;
};
/** The hostile messages were made for a chain of their own. */
const server = {
  staticKey: serverStatic,
  chain: bytes(casesOf('chain')[0]?.bytes ?? ''),
  prologue,
};

describe('certificate chains', () => {
  for (const { name, result, bytes: chain } of casesOf('chain')) {
    test(name, () => {
      const { publicKey } = serverStatic;
      const verified = verifyCertificateChain(bytes(chain), publicKey, TRUST, countingEnv());
      expect(verdict(verified)).toBe(result);
    });
  }

  test('another root with the same serial is not trusted', () => {
    const trust = { publicKey: fixedPair('identity').publicKey, serial: 0 };
    const { publicKey } = serverStatic;
    const verified = verifyCertificateChain(CHAIN, publicKey, trust, countingEnv());
    expect(verdict(verified)).toBe('NOISE_CERT_SIGNATURE');
  });

  test('a root with another serial is not trusted', () => {
    const { publicKey } = serverStatic;
    const trust = { ...TRUST, serial: 1 };
    const verified = verifyCertificateChain(CHAIN, publicKey, trust, countingEnv());
    expect(verdict(verified)).toBe('NOISE_CERT_ISSUER');
  });

  test('validity holds at both of its ends and not a millisecond beyond', () => {
    const at = (now: number) => verdict(verifyStoredChain(CHAIN, TRUST, fixedEnv([], now)));
    expect(at(1_704_067_200_000)).toBe('valid');
    expect(at(1_704_067_199_999)).toBe('NOISE_CERT_NOT_YET_VALID');
    expect(at(4_102_444_799_000)).toBe('valid');
    expect(at(4_102_444_799_001)).toBe('NOISE_CERT_EXPIRED');
  });

  test('an error of time carries both ends and the local clock', () => {
    const verified = verifyStoredChain(CHAIN, TRUST, fixedEnv([], 5_000));
    expect(!verified.ok && verified.error.data).toEqual({
      certificate: 'intermediate',
      notBefore: 1_704_067_200_000,
      notAfter: 4_102_444_799_000,
      now: 5_000,
    });
  });
});

describe('what a client refuses in place of a ServerHello', () => {
  for (const { name, result, bytes: message } of casesOf('serverHello')) {
    test(name, () => {
      const state = startXx();
      const before = structuredClone(state.handshake.symmetric);

      const finished = finishClient(state, bytes(message), fixedEnv());

      expect(verdict(finished)).toBe(result);
      expect(state.handshake.symmetric).toEqual(before);
    });
  }

  test('a refused message leaves the client ready for the right one', () => {
    const state = startXx();
    const [bad] = casesOf('serverHello').filter(({ result }) => result === 'NOISE_DECRYPT');
    expect(verdict(finishClient(state, bytes(bad?.bytes ?? ''), fixedEnv()))).toBe('NOISE_DECRYPT');

    const hello = TRANSCRIPTS[0]?.messages['serverHello'] ?? '';
    expect(verdict(finishClient(state, bytes(hello), fixedEnv()))).toBe('valid');
  });

  test('any flipped bit of a right ServerHello is an error', () => {
    const hello = bytes(TRANSCRIPTS[0]?.messages['serverHello'] ?? '');
    const state = startXx();
    for (let bit = 0; bit < hello.length * 8; bit += 7) {
      const flipped = hello.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(verdict(finishClient(state, flipped, fixedEnv())), `bit ${bit}`).not.toBe('valid');
    }
  });

  test('any truncation of a right ServerHello is an error', () => {
    const hello = bytes(TRANSCRIPTS[0]?.messages['serverHello'] ?? '');
    const state = startXx();
    for (let size = 0; size < hello.length; size++) {
      const finished = finishClient(state, hello.subarray(0, size), fixedEnv());
      expect(verdict(finished), `${size} bytes`).not.toBe('valid');
    }
  });
});

describe('what a server refuses', () => {
  for (const { name, result, bytes: message, pattern } of casesOf('clientHello')) {
    test(name, () => {
      const hello = readClientHello(server, bytes(message), serverEnv());
      expect(verdict(hello)).toBe(result);
      if (!hello.ok) return;
      const { value } = hello;
      const chosen = value.kind === 'waiting' ? value.state.pattern : value.outcome.login.pattern;
      expect(chosen).toBe(pattern);
    });
  }

  const badEphemerals = casesOf('clientHello').filter(({ name }) =>
    /IK with.* ephemeral/.test(name),
  );
  for (const { name, result, bytes: message } of badEphemerals) {
    test(`${name}, also when every IK is refused`, () => {
      const refusing = { ...server, forceFallback: true };
      expect(verdict(readClientHello(refusing, bytes(message), serverEnv()))).toBe(result);
    });
  }

  for (const { name, result, bytes: message } of casesOf('clientFinish')) {
    test(name, () => {
      const first = bytes(TRANSCRIPTS[0]?.messages['clientHello'] ?? '');
      const hello = unwrap(readClientHello(server, first, serverEnv()));
      if (hello.kind !== 'waiting') throw new Error('established too early');
      const before = structuredClone(hello.state.handshake.symmetric);

      const finished = readClientFinish(hello.state, bytes(message), fixedEnv());

      expect(verdict(finished)).toBe(result);
      expect(hello.state.handshake.symmetric).toEqual(before);
      if (finished.ok) expect(finished.value.login.payload).toEqual(payload);
    });
  }
});

describe('a client that tries IK', () => {
  const resume = unwrap(verifyStoredChain(STALE_CHAIN, TRUST, countingEnv()));
  const start = () => {
    const noiseKey = fixedPair('clientStatic');
    return unwrap(
      startClient({ noiseKey, payload, trust: TRUST, prologue, resume }, countingEnv(3)),
    );
  };

  test('verifies the certificate of the server that falls back', () => {
    const { state, message } = start();
    const impostor = fixedPair('identity');
    const hello = unwrap(
      readClientHello({ ...server, staticKey: impostor }, message, countingEnv()),
    );

    expect(answeredPattern(state, hello.message)).toBe('XXfallback');
    expect(verdict(finishClient(state, hello.message, countingEnv()))).toBe('NOISE_CERT_KEY');
  });

  test('refuses an IK answer of a server that does not hold the kept key', () => {
    const { state } = start();
    const answer = bytes(
      TRANSCRIPTS.find(({ id }) => id === 'ik-resume')?.messages['serverHello'] ?? '',
    );
    expect(answeredPattern(state, answer)).toBe('IK');
    expect(verdict(finishClient(state, answer, countingEnv()))).toBe('NOISE_DECRYPT');
  });

  test('is sent on to XXfallback by a server that refuses IK on principle', () => {
    const noiseKey = fixedPair('clientStatic');
    const kept = unwrap(verifyStoredChain(CHAIN, TRUST, countingEnv()));
    const options = { noiseKey, payload, trust: TRUST, prologue, resume: kept };
    const { state, message } = unwrap(startClient(options, countingEnv(4)));
    const refusing = { ...server, chain: CHAIN, forceFallback: true };

    const hello = unwrap(readClientHello(refusing, message, countingEnv(5)));
    const end = unwrap(finishClient(state, hello.message, countingEnv()));

    expect(end.pattern).toBe('XXfallback');
    if (hello.kind !== 'waiting') throw new Error('established too early');
    const login = unwrap(readClientFinish(hello.state, end.message ?? EMPTY, countingEnv()));
    expect(login.keys).toEqual({ send: end.keys.receive, receive: end.keys.send });
  });
});
