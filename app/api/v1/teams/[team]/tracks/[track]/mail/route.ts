import { startReportMail, stopReportMail } from '@/lib/commands/change-report-mail';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.startReportMail, ({ app, actor, params }) =>
  startReportMail(app, actor, { teamId: params.team, trackId: params.track }),
);

export const DELETE = handle(operations.stopReportMail, ({ app, actor, params }) =>
  stopReportMail(app, actor, { teamId: params.team, trackId: params.track }),
);
