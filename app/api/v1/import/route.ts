import { importData } from '@/lib/commands/import-data';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.importData, ({ app, actor, body, query }) =>
  importData(app, actor, body, { takesSettings: query.settings === 'take' }),
);
