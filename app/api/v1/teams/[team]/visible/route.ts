import { readVisible } from '@/lib/commands/read-visible';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.visible, ({ app, actor, params }) => readVisible(app, actor, params.team));
