import { previewRetention } from '@/lib/commands/preview-retention';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.retentionPreview, ({ app, actor, query }) =>
  previewRetention(app, actor, query.desiredRetention),
);
