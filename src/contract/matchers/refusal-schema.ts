import type { SchemaNode } from './schema-node';

/**
 * The body of every refusal. Stytch's OpenAPI document gives it by examples only; the fields are
 * those of the documented error page and of the official SDK's `StytchError`
 * (docs/discoveries/contract-forms.md).
 */
export const refusalSchema: SchemaNode = {
  type: 'object',
  properties: {
    status_code: { type: 'integer', format: 'int32' },
    request_id: { type: 'string' },
    error_type: { type: 'string' },
    error_message: { type: 'string' },
    error_url: { type: 'string' },
  },
  required: ['status_code', 'request_id', 'error_type', 'error_message', 'error_url'],
};
