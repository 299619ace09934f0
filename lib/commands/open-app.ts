/** The app of this process: opened once from the environment, shared by pages and routes. */
import 'server-only';
import { now } from '@/lib/clock';
import type { App } from '@/lib/commands/app';
import { loadCourse } from '@/lib/content/course';
import { readKeptCourse } from '@/lib/content/kept-course';
import { openDatabase } from '@/lib/data/open-database';
import { environment } from '@/lib/environment';
import { type Grader, graderPlaces, openGrader } from '@/lib/grader/open-grader';
import { currentTools } from '@/lib/grader/tools';

// Next gives route handlers and server components each their own modules: what must exist once lives here.
const keep = globalThis as typeof globalThis & { goRoutineApp?: Promise<App>; goRoutineGrader?: Grader | null };

export function app(): Promise<App> {
  keep.goRoutineApp ??= open();
  keep.goRoutineApp.catch(() => {
    delete keep.goRoutineApp;
  });
  return keep.goRoutineApp;
}

/** Opened by the first run: most requests do without. */
function theGrader(): Grader | null {
  if (keep.goRoutineGrader === undefined) {
    const tools = toolsHere();
    keep.goRoutineGrader = tools && openGrader(tools, process.cwd());
  }
  return keep.goRoutineGrader;
}

/** The Go that grades here, such as "go1.26.8"; null where there is none, and code is compared with its solution. */
export function goInUse(): string | null {
  return toolsHere()?.version ?? null;
}

const toolsHere = () =>
  currentTools({ cacheDir: graderPlaces(process.cwd()).cacheDir, dataDir: environment().dataDir });

async function open(): Promise<App> {
  const { contentDir, databaseUrl } = environment();
  return {
    course: await loadCourse(contentDir, readKeptCourse),
    db: openDatabase(databaseUrl),
    now,
    grader: theGrader,
  };
}
