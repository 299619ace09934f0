/** The OpenAPI 3.1 document of /api/v1, made from the schemas that validate it. */
import { z } from 'zod';
import { problemSchema } from '@/lib/core/api-schemas';
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
        "Changing requests are JSON and come from the same origin (Sec-Fetch-Site or Origin). Errors are problem+json (RFC 9457). What is somebody else's answers 404.",
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' } },
    },
  };
}

function describe(operation: Operation) {
  const { summary, who, params, query, body, response, errors, method } = operation;
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const isChange = method !== 'GET';
  const statuses = new Set([...errors, ...(isChange ? [403, 429] : []), ...(body || query ? [422] : []), 500]);
  return {
    summary,
    description: whoText[who],
    ...(who === 'learner' ? { security: [{ session: [] }] } : {}),
    parameters: [...parametersOf(params, 'path'), ...(query ? parametersOf(query, 'query') : [])],
    ...(body ? { requestBody: { required: true, content: json(body, 'input') } } : {}),
    responses: {
      200: { description: 'OK', content: json(response, 'output') },
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
