import { readMe } from '@/lib/commands/read-me';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.me, ({ app, actor }) => readMe(app, actor));
