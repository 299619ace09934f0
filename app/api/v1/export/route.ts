import { exportData } from '@/lib/commands/export-data';
import { download } from '@/lib/http/download';
import { fileName } from '@/lib/http/file-name';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.exportData, ({ app, actor }) =>
  download({
    pieces: exportData(app, actor),
    name: fileName('data', app.now(), 'json'),
    type: 'application/json',
  }),
);
