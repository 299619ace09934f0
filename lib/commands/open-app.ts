/** The app of this process: opened once from the environment, shared by pages and routes. */
import 'server-only';
import { now } from '@/lib/clock';
import type { App } from '@/lib/commands/app';
import { loadCourse } from '@/lib/content/course';
import { openDatabase } from '@/lib/data/open-database';
import { environment } from '@/lib/environment';

// Next gives route handlers and server components each their own modules: what must exist once lives here.
const keep = globalThis as typeof globalThis & { goRoutineApp?: Promise<App> };

export function app(): Promise<App> {
  keep.goRoutineApp ??= open();
  keep.goRoutineApp.catch(() => {
    delete keep.goRoutineApp;
  });
  return keep.goRoutineApp;
}

async function open(): Promise<App> {
  const { contentDir, databaseUrl } = environment();
  return { course: await loadCourse(contentDir), db: openDatabase(databaseUrl), now };
}
