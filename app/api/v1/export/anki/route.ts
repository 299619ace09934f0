import { exportAnki } from '@/lib/commands/export-anki';
import { environment } from '@/lib/environment';
import { download } from '@/lib/http/download';
import { fileName } from '@/lib/http/file-name';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.exportAnki, ({ app, actor }) =>
  download({
    pieces: exportAnki(app, actor, environment().publicUrl),
    name: fileName('learned', app.now(), 'apkg'),
    type: 'application/octet-stream',
  }),
);
