import { factsOfContract } from '../../contract/facts-of-contract';
import { readContract } from '../../contract/read-contract';
import type {
  Failure,
  ReportedFinding,
  VerificationResult,
} from '../../domain/verification-result';
import { contractPath } from '../../domain/vocabulary';
import type { ReportedRun } from '../reported-run';

/** A text that is markup, breaks strings, and must come out as it went in. */
export const hostile = `<script>alert("1")</script> & 'x' ]]> %0A::error::no`;

const drift: ReportedFinding = {
  severity: 'drift',
  pointer: '/member/external_id',
  rule: 'null-for-optional',
  documented: 'an optional string',
  received: 'null',
  sentence: '/member/external_id is documented as an optional string; received null.',
};

const violation: ReportedFinding = {
  severity: 'violation',
  pointer: '/status_code',
  rule: 'int32',
  documented: 'a required int32',
  received: 'the number 2147483648',
  sentence: '/status_code is documented as a required int32; received the number 2147483648.',
};

const broken: Failure = {
  kind: 'response',
  fault: 'provider',
  title: violation.sentence,
  received: violation.received,
  expected: 'a whole number of 32 bits',
  documented: violation.documented,
  confidence: 'documented',
  source: "Stytch's OpenAPI document, https://github.com/stytchauth/stytch-openapi",
};

const otherwise = (received: string): Failure => ({
  kind: 'mismatch',
  fault: 'provider',
  title: `The login expects the string "otp_code_not_found" at /error_type; received ${received}.`,
  expected: 'the string "otp_code_not_found"',
  documented: 'a required string',
  confidence: 'inferred',
  source: "the examples in Stytch's OpenAPI document",
  received,
});

/** Whether the schema has a place for the drift: not every response is about a member. */
const holdsMember = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'member' in body;

/**
 * A run over the committed contract: all is kept, or two fail, one is left out, one not reached.
 *
 * @param received what came where something else was expected; by default a text that attacks.
 */
export function sampleRun(kind: 'green' | 'red', received = hostile): ReportedRun {
  const contract = readContract(contractPath);
  const { interactions } = contract;
  const isRed = kind === 'red';
  // What is pending never fails: the ones that go wrong are chosen among the others.
  const [, , breaks, , answers, , leftOut] = interactions.filter(({ pending }) => !pending);
  const results: VerificationResult[] = interactions.map((one, index) => {
    const base = {
      interaction: one.description,
      states: one.states.map(({ name }) => name),
      status: one.response.status,
      latencyMs: 12 + index,
      isChecked: true as const,
      findings: one.response.status === 200 && holdsMember(one.response.body) ? [drift] : [],
    };
    if (one.pending) {
      return {
        ...base,
        outcome: 'pending',
        failures: isRed && index % 2 === 0 ? [otherwise(received)] : [],
      };
    }
    if (isRed && one === breaks) {
      return {
        ...base,
        outcome: 'failed',
        findings: [violation, ...base.findings],
        failures: [broken],
      };
    }
    if (isRed && one === answers) {
      return { ...base, status: 404, outcome: 'failed', failures: [otherwise(received), broken] };
    }
    if (isRed && one === leftOut) {
      const { status, latencyMs, isChecked, ...rest } = base;
      return {
        ...rest,
        findings: [],
        outcome: 'skipped',
        reason: `No API arranges it. ${received}`,
      };
    }
    return { ...base, outcome: 'passed' };
  });
  const reached = isRed ? results.slice(0, -1) : results;
  return {
    run: {
      target: { kind: 'embedded emulator', url: 'http://127.0.0.1:4000' },
      startedAt: '2026-02-05T10:00:00.000Z',
      durationMs: 3210,
      planned: interactions.map(({ description }) => description),
      results: reached,
      problems: isRed
        ? [`The run was stopped after ${reached.length} of ${results.length} interactions.`]
        : [],
      held: !isRed,
    },
    facts: factsOfContract(contract),
    provenance: {
      harness: { version: '0.1.0', node: '22.0.0', platform: 'linux x64' },
      commit: '0123456789abcdef0123456789abcdef01234567',
      branch: 'main',
      buildUrl: undefined,
      contract: { source: contractPath, sha256: 'ab'.repeat(32), interactions: results.length },
      schemas: [{ title: 'Stytch API', version: '1.0.0', date: '2026-02-05' }],
    },
    repeat: 'npm run verify --',
  };
}
