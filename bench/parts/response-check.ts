import { Validator } from '@cfworker/json-schema';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { checkResponse } from '../../schemas/check-response';
import { definitions } from '../../schemas/definitions';
import { definitionsFor } from '../../schemas/definitions-for';
import { schemaOf } from '../../schemas/schema-of';
import { operationOf } from '../../src/contract/operation-of';
import { readContract } from '../../src/contract/read-contract';
import type { ContractOperation } from '../../src/domain/operations';
import { contractPath } from '../../src/domain/vocabulary';
import { type Contender, inTurn } from '../in-turn';
import type { Part } from '../part';

interface Sample {
  readonly operation: ContractOperation;
  readonly status: number;
  readonly schema: string;
  readonly body: unknown;
  readonly text: string;
}

/** Our check of a response beside validators that a user might take. */
export const responseCheck: Part = {
  name: 'response check',
  what: 'One pass over the example responses of the whole contract. Ours is the whole check (schema, drift, rules) in the wire reading; the others validate by the schema alone: ajv compiled in place, zod by `fromJSONSchema`, @cfworker/json-schema. `JSON.parse` reads the same texts. The first calls are not counted.',
  async measure({ isQuick }) {
    const samples = readSamples();
    const contenders = [
      { who: 'ours', pass: ours },
      { who: 'ajv compiled in place', pass: withAjv(samples) },
      { who: 'zod', pass: withZod(samples) },
      { who: '@cfworker/json-schema', pass: withCfworker(samples) },
      { who: 'JSON.parse', pass: ({ text }: Sample) => JSON.parse(text) },
    ].map(({ who, pass }) => ({ who, once: timedBy(samples, pass) }));
    const against = 'JSON.parse';
    const rounds = isQuick ? 5 : 15;
    const name = 'response check';
    return { measures: [await inTurn({ name, unit: 'ms', against, contenders, rounds })] };
  },
};

function readSamples(): readonly Sample[] {
  return readContract(contractPath).interactions.flatMap(({ request, response }) => {
    const operation = operationOf(request);
    if (operation === undefined) return [];
    const { status, body } = response;
    const schema = schemaOf(operation, status);
    return [{ operation, status, schema, body, text: JSON.stringify(body) }];
  });
}

/** The time of one pass (ms): the median of as many as fit into a fifth of a second. */
function timedBy(samples: readonly Sample[], pass: (one: Sample) => unknown): Contender['once'] {
  return async () => {
    const { measure } = await import('mitata');
    const all = () => {
      for (const one of samples) pass(one);
    };
    const { p50 } = await measure(all, { min_cpu_time: 200e6, warmup_samples: 20 });
    return p50 / 1e6;
  };
}

function ours({ operation, status, body }: Sample): unknown {
  return checkResponse({ operation, status, body, reading: 'wire' });
}

const wire = definitionsFor('wire', definitions);

function withAjv(samples: readonly Sample[]) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'stytch', $defs: wire });
  return bySchema(samples, (schema) => ajv.compile({ $ref: `stytch#/$defs/${schema}` }));
}

function withZod(samples: readonly Sample[]) {
  return bySchema(samples, (schema) => {
    const type = z.fromJSONSchema(JSON.parse(JSON.stringify(standAlone(schema))));
    return (body: unknown) => type.safeParse(body);
  });
}

function withCfworker(samples: readonly Sample[]) {
  return bySchema(samples, (schema) => {
    const validator = new Validator(
      JSON.parse(JSON.stringify(standAlone(schema))),
      '2020-12',
      false,
    );
    return (body: unknown) => validator.validate(body);
  });
}

function standAlone(schema: string) {
  return { $ref: `#/$defs/${schema}`, $defs: wire };
}

function bySchema(
  samples: readonly Sample[],
  compile: (schema: string) => (body: unknown) => unknown,
): (one: Sample) => unknown {
  const names = [...new Set(samples.map(({ schema }) => schema))];
  const compiled = new Map(names.map((schema) => [schema, compile(schema)]));
  return ({ schema, body }) => compiled.get(schema)?.(body);
}
