import { compareRecall } from '@/lib/commands/compare-recall';
import { presentationView } from '@/lib/commands/presentation-view';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putComparison, async ({ app, actor, params }) =>
  presentationView(app, await compareRecall(app, actor, params.id)),
);
