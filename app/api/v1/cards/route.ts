import { readCards } from '@/lib/commands/read-cards';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.cards, ({ app, actor, query }) => readCards(app, actor, query.after ?? null));
