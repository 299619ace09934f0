import { limitReports } from '@/lib/auth/limit-reports';
import { reportProblem } from '@/lib/commands/report-problem';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.postProblemReport, async ({ app, actor, headers, body }) => {
  await limitReports(headers, actor);
  const { id, createdAt } = await reportProblem(app, actor, body);
  return { id, createdAt: createdAt.toISOString() };
});
