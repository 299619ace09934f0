/** The operations of /api/v1 on a learner's settings. */
import { z } from 'zod';
import {
  retentionPreviewQuerySchema,
  retentionPreviewSchema,
  settingsBodySchema,
  settingsSchema,
} from '@/lib/core/settings-schemas';
import type { Operation } from './operations';

const none = z.strictObject({});

export const settingsOperations = {
  settings: {
    scope: 'read:progress',
    ...{ method: 'GET', path: '/settings', who: 'learner', params: none, response: settingsSchema, errors: [401] },
    summary: 'Your settings',
  },
  putSettings: {
    scope: null,
    ...{ method: 'PUT', path: '/settings', who: 'learner', params: none, body: settingsBodySchema },
    ...{ response: settingsSchema, errors: [401] },
    summary: 'Changes your settings; what is not named stays',
  },
  retentionPreview: {
    scope: 'read:progress',
    ...{ method: 'GET', path: '/settings/retention-preview', who: 'learner', params: none, errors: [401] },
    ...{ query: retentionPreviewQuerySchema, response: retentionPreviewSchema },
    summary: 'What a target for retention would cost over the next 30 days, beside the present one',
  },
} as const satisfies Record<string, Operation>;
