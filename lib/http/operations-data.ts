/** The operations about a learner's own data: export, import, deletion, access tokens. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import {
  deletionBodySchema,
  importQuerySchema,
  importReportSchema,
  madeTokenSchema,
  newTokenSchema,
  tokensSchema,
} from '@/lib/core/data-schemas';
import { exportFileSchema, importBodySchema, longestExportBytes } from '@/lib/core/export-format';
import type { Operation } from './operations';

const none = z.strictObject({});
const done = z.object({ done: z.literal(true) });
const exporting = { who: 'learner', scope: 'export', limit: 'export', params: none, errors: [401, 429] } as const;
const importing = {
  who: 'learner',
  scope: null,
  limit: 'import',
  longestBody: longestExportBytes,
  params: none,
  body: importBodySchema,
  response: importReportSchema,
  errors: [401, 503],
} as const;

export const dataOperations = {
  exportData: {
    ...{ method: 'GET', path: '/export', ...exporting, response: exportFileSchema },
    summary: 'Everything of yours as one JSON file, which `POST /import` takes in',
  },
  exportAttempts: {
    ...{ method: 'GET', path: '/export/attempts.csv', ...exporting, response: z.string(), produces: 'text/csv' },
    summary: 'Your attempts as CSV, one a row',
  },
  exportCards: {
    ...{ method: 'GET', path: '/export/cards.csv', ...exporting, response: z.string(), produces: 'text/csv' },
    summary: 'Your cards as CSV, one a row',
  },
  exportAnki: {
    ...{ method: 'GET', path: '/export/anki', ...exporting, response: z.string() },
    ...{ produces: 'application/octet-stream' },
    summary: 'What you have learned as an Anki package',
  },
  checkImport: {
    ...{ method: 'POST', path: '/import/check', ...importing },
    summary: 'What an export would bring in; changes nothing. The rows are those of `GET /export`',
  },
  importData: {
    ...{ method: 'POST', path: '/import', ...importing, query: importQuerySchema },
    summary: 'Takes an export in; the same file again changes nothing. `settings=take` takes its settings too',
  },
  deleteAccount: {
    ...{ method: 'POST', path: '/account/deletion', who: 'learner', scope: null, params: none },
    ...{ body: deletionBodySchema, response: done, errors: [401] },
    summary: 'Deletes you and everything of yours, at once and for good',
  },
  listTokens: {
    ...{ method: 'GET', path: '/tokens', who: 'learner', scope: null, params: none, response: tokensSchema },
    errors: [401],
    summary: 'Your access tokens, without their text',
  },
  putToken: {
    ...{ method: 'PUT', path: '/tokens/{id}', who: 'learner', scope: null, params: z.strictObject({ id: idSchema }) },
    ...{ body: newTokenSchema, response: madeTokenSchema, errors: [401, 409] },
    summary: 'Makes an access token; its text is told this once. The id is yours',
  },
  revokeToken: {
    ...{
      method: 'DELETE',
      path: '/tokens/{id}',
      who: 'learner',
      scope: null,
      params: z.strictObject({ id: idSchema }),
    },
    ...{ response: done, errors: [401, 404] },
    summary: 'Revokes an access token',
  },
} as const satisfies Record<string, Operation>;
