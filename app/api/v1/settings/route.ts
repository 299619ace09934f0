import { changeSettings } from '@/lib/commands/change-settings';
import { readSettings } from '@/lib/commands/read-settings';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.settings, ({ app, actor }) => readSettings(app, actor));

export const PUT = handle(operations.putSettings, ({ app, actor, body }) => changeSettings(app, actor, body));
