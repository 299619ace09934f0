import { reviewState } from '@/lib/commands/review-state';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.review, ({ app, actor, body }) => reviewState(app, actor, body));
