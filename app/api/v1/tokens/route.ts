import { listTokens } from '@/lib/commands/list-tokens';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.listTokens, ({ app, actor }) => listTokens(app, actor));
