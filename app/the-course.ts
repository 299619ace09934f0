/** The course of this site, for pages that are the same for everybody and need no database. */
import 'server-only';
import { type Course, loadCourse } from '@/lib/content/course';
import { readKeptCourse } from '@/lib/content/kept-course';
import { environment } from '@/lib/environment';

export const theCourse = (): Promise<Course> => loadCourse(environment().contentDir, readKeptCourse);
