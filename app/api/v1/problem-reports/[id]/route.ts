import { closeReport } from '@/lib/commands/close-report';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putProblemReport, ({ app, actor, params, body }) =>
  closeReport(app, actor, { id: params.id, ...body }),
);
