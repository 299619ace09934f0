/** What every command works with: the database, the course and the clock. One a process; tests make their own. */
import type { Course } from '@/lib/content/course';
import type { Database } from '@/lib/data/open-database';

export type App = {
  db: Database;
  course: Course;
  now(): Date;
};
