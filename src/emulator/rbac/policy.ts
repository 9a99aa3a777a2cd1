import { z } from 'zod';

const permissions = z.array(z.object({ resource_id: z.string(), actions: z.array(z.string()) }));

/** A role as a policy holds it. */
export const policyRole = z.object({
  role_id: z.string().min(1),
  description: z.string().default(''),
  permissions: permissions.default([]),
});

/** The policy of a project, as `GET /v1/b2b/rbac/policy` tells it. */
export const policy = z.object({
  roles: z.array(policyRole).default([]),
  resources: z
    .array(
      z.object({
        resource_id: z.string(),
        description: z.string().default(''),
        actions: z.array(z.string()),
      }),
    )
    .default([]),
  scopes: z
    .array(z.object({ scope: z.string(), description: z.string().default(''), permissions }))
    .default([]),
});

export type PolicyRole = z.infer<typeof policyRole>;
export type Policy = z.infer<typeof policy>;
