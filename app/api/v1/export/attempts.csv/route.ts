import { exportAttemptsCsv } from '@/lib/commands/export-csv';
import { download } from '@/lib/http/download';
import { fileName } from '@/lib/http/file-name';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.exportAttempts, ({ app, actor }) =>
  download({
    pieces: exportAttemptsCsv(app, actor),
    name: fileName('attempts', app.now(), 'csv'),
    type: 'text/csv; charset=utf-8; header=present',
  }),
);
