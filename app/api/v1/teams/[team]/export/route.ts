import { exportTeam } from '@/lib/commands/export-team';
import { download } from '@/lib/http/download';
import { fileName } from '@/lib/http/file-name';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.exportTeam, async ({ app, actor, params }) => {
  const text = JSON.stringify(await exportTeam(app, actor, params.team), null, 2);
  const pieces = (async function* () {
    yield text;
  })();
  return download({ pieces, name: fileName('team', app.now(), 'json'), type: 'application/json' });
});
