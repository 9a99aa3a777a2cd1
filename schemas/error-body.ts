import type { SchemaNode } from './schema-node';

/** The name under which the error body stands among the schemas. */
export const errorBodyName = 'harness_ErrorBody';

/**
 * The body of every refusal. Stytch publishes no schema for it: the fields are those of the examples in
 * its OpenAPI document and of `StytchError` in the official Node SDK (docs/discoveries/published-schema.md).
 */
export const errorBody: SchemaNode = {
  type: 'object',
  properties: {
    error_details: { type: 'object', additionalProperties: true },
    error_message: { type: 'string' },
    error_type: { type: 'string' },
    error_url: { type: 'string' },
    request_id: { type: 'string' },
    status_code: { type: 'integer', format: 'int32' },
  },
  required: ['error_message', 'error_type', 'error_url', 'request_id', 'status_code'],
};
