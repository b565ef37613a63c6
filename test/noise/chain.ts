/**
 * Certificate chains for tests: right ones by default, with one thing wrong on request.
 */

import type { Bytes } from '../../src/base/bytes.ts';
import type { Env } from '../../src/base/env.ts';
import { generateKeyPair, type KeyPair } from '../../src/crypto/keys.ts';
import { buildCertificateChain, type CertificateTerms } from '../../src/noise/certificate.ts';

/** Who signs, for which server key, and what differs from a right chain. */
export interface ChainPlan {
  readonly root: KeyPair;
  readonly serverStatic: Bytes;
  readonly intermediate?: Partial<CertificateTerms>;
  readonly leaf?: Partial<CertificateTerms>;
  /** Signs the leaf instead of the intermediate. */
  readonly leafIssuer?: KeyPair;
}

/** The bytes of a chain that is valid from 2024 to 2099 unless the plan says otherwise. */
export function buildChain(plan: ChainPlan, env: Env): Bytes {
  const authority = generateKeyPair(env);
  const validity = { notBefore: Date.UTC(2024, 0, 1), notAfter: Date.UTC(2099, 0, 1) };
  const intermediate = {
    serial: 3,
    issuerSerial: 0,
    key: authority.publicKey,
    ...validity,
    ...plan.intermediate,
  };
  const leaf = { serial: 7, issuerSerial: 3, key: plan.serverStatic, ...validity, ...plan.leaf };
  return buildCertificateChain(
    {
      intermediate: { terms: intermediate, issuer: plan.root },
      leaf: { terms: leaf, issuer: plan.leafIssuer ?? authority },
    },
    env,
  );
}
