/** The administrator's list of exercises: a lesson a page, with open reports and what the newest answers say. */
import type { Metadata } from 'next';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { AdminFrame } from '@/components/admin/admin-frame';
import { ExerciseTable } from '@/components/admin/exercise-table';
import { app } from '@/lib/commands/open-app';
import {
  type ExerciseOverview,
  type OverviewRow,
  overviewSorts,
  readExerciseOverview,
} from '@/lib/commands/read-exercise-overview';
import { exerciseView } from '@/lib/content/exercise-view';

export const metadata: Metadata = { title: 'Exercises' };

type Query = Record<string, string | string[] | undefined>;

export default async function AdminExercisesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await currentAdministrator();
  const query = await searchParams;
  const sort = overviewSorts.find((one) => one === query.sort) ?? 'reports';
  const lessonId = typeof query.lesson === 'string' ? query.lesson : undefined;
  const overview = await readExerciseOverview(await app(), actor, { lessonId, sort });
  const { lesson, lessons } = overview;
  const total = lessons.reduce((sum, one) => sum + one.openReports, 0);
  return (
    <AdminFrame place="exercises" title="Exercises">
      <p>{total === 0 ? 'No report is open.' : `${total} ${total === 1 ? 'report is' : 'reports are'} open.`}</p>
      <LessonChoice overview={overview} sort={sort} />
      <Removed removed={overview.removed} />
      {lesson ? (
        <section className="stack wide">
          <h2>
            {lesson.number} {lesson.title}
          </h2>
          <ExerciseTable
            rows={await Promise.all(overview.rows.map(tableRow))}
            sort={sort}
            sortHref={(by) => `/admin/exercises?lesson=${lesson.id}&sort=${by}`}
            caption={`Exercises of ${lesson.title}`}
          />
          <p className="meta">Figures are of the newest 500 answers to each exercise, by everybody.</p>
        </section>
      ) : (
        <p>There is no such lesson. Choose one above.</p>
      )}
    </AdminFrame>
  );
}

function LessonChoice({ overview: { lessons, lesson }, sort }: { overview: ExerciseOverview; sort: string }) {
  return (
    <form className="lesson-choice" action="/admin/exercises">
      <div className="field">
        <label htmlFor="lesson">Lesson</label>
        <select id="lesson" name="lesson" className="input" defaultValue={lesson?.id}>
          {lessons.map((one) => (
            <option key={one.lesson.id} value={one.lesson.id}>
              {one.lesson.number} {one.lesson.title}
              {one.openReports > 0 ? ` (${one.openReports} open)` : ''}
            </option>
          ))}
        </select>
      </div>
      <input type="hidden" name="sort" value={sort} />
      <button type="submit" className="btn">
        Show
      </button>
    </form>
  );
}

function Removed({ removed }: Pick<ExerciseOverview, 'removed'>) {
  if (removed.length === 0) return null;
  return (
    <p>
      Reports are open on exercises that have left the course:{' '}
      {removed.map(({ exerciseId, openReports }) => (
        <a key={exerciseId} href={`/admin/exercises/${exerciseId}`}>
          {exerciseId.slice(0, 8)} ({openReports}){' '}
        </a>
      ))}
    </p>
  );
}

async function tableRow({ exercise, ...row }: OverviewRow) {
  const { promptText } = await exerciseView(exercise);
  const about = `${exercise.kind}, ${exercise.slug}${exercise.reviewOnly ? ', in reviews alone' : ''}`;
  return { id: exercise.id, prompt: shortened(promptText), about, ...row };
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);
