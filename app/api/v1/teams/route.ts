import { makeTeam } from '@/lib/commands/make-team';
import { readTeams } from '@/lib/commands/read-team';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.listTeams, async ({ app, actor }) => ({ teams: await readTeams(app, actor) }));

export const POST = handle(operations.makeTeam, ({ app, actor, body }) => makeTeam(app, actor, body));
