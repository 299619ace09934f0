import { checkImport } from '@/lib/commands/import-data';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.checkImport, ({ app, actor, body }) => checkImport(app, actor, body));
