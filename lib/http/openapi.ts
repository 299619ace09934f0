/** The OpenAPI 3.1 document of /api/v1, made from the schemas that validate it. */
import { z } from 'zod';
import { problemSchema } from '@/lib/core/api-schemas';
import { type Scope, scopeTexts } from '@/lib/core/token-scopes';
import { type Operation, operations } from './operations';

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};
const json = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: jsonSchema(schema, io) },
});

const whoText = {
  anybody: 'Anybody.',
  learner: 'A guest or an account, by session cookie.',
  'becomes-guest': 'Anybody; without a session a guest is made and its cookie set.',
};
const scopeList = Object.entries(scopeTexts)
  .map(([scope, text]) => `${scope} (${text})`)
  .join('; ');
const tokenText = (scope: Scope | null) =>
  scope ? `Access tokens need the scope ${scope}.` : 'Not for access tokens.';

export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, operation] of Object.entries(operations) as [string, Operation][]) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId, ...describe(operation) } };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Go Routine',
      version,
      description:
        "Changing requests are JSON and, without an access token, come from the same origin (Sec-Fetch-Site or Origin). Errors are problem+json (RFC 9457). What is somebody else's answers 404.",
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
        token: {
          ...{ type: 'http', scheme: 'bearer' },
          description: `A personal access token, gr_…, made at /account/tokens. Scopes: ${scopeList}.`,
        },
      },
    },
  };
}

function describe(operation: Operation) {
  const { summary, who, scope, params, query, body, response, produces, errors, method } = operation;
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const isChange = method !== 'GET';
  // With a token any may be refused: it does not hold, it may not, or it asks too often.
  const statuses = new Set([...errors, 401, 403, 429, ...(body || query || isChange ? [422] : []), 500]);
  return {
    summary,
    description: `${whoText[who]} ${tokenText(scope)}`,
    security: [...(who === 'learner' ? [] : [{}]), { session: [] }, ...(scope ? [{ token: [scope] }] : [])],
    parameters: [...parametersOf(params, 'path'), ...(query ? parametersOf(query, 'query') : [])],
    ...(body ? { requestBody: { required: true, content: json(body, 'input') } } : {}),
    responses: {
      200: {
        description: 'OK',
        content: produces ? { [produces]: { schema: { type: 'string' } } } : json(response, 'output'),
      },
      ...Object.fromEntries(
        [...statuses].sort().map((status) => [status, { description: 'A problem', content: problem }]),
      ),
    },
  };
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query') {
  return Object.entries(schema.shape).map(([name, type]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: jsonSchema(type as z.ZodType, 'output'),
  }));
}
