import { presentationView } from '@/lib/commands/presentation-view';
import { showHint } from '@/lib/commands/show-hint';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putHint, async ({ app, actor, params }) =>
  presentationView(app, await showHint(app, actor, { presentationId: params.id, number: params.number })),
);
