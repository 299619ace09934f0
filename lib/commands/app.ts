/** What every command works with: the database, the course and the clock. One a process; tests make their own. */
import type { Course } from '@/lib/content/course';
import type { Database } from '@/lib/data/open-database';
import type { Grader } from '@/lib/grader/open-grader';

export type App = {
  db: Database;
  course: Course;
  now(): Date;
  /** Absent or null where there is no Go: exercises that run code are compared with their solution then. */
  grader?(): Grader | null;
};
