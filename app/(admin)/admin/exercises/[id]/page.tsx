/** One exercise for the administrator: what learners report, and what they answer. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { AdminFrame } from '@/components/admin/admin-frame';
import { PickedTables } from '@/components/admin/picked-tables';
import { ReportList } from '@/components/admin/report-list';
import { app } from '@/lib/commands/open-app';
import { type ExerciseReports, readExerciseReports } from '@/lib/commands/read-exercise-reports';
import { exerciseView } from '@/lib/content/exercise-view';
import { AppError } from '@/lib/core/app-error';

export const metadata: Metadata = { title: 'Exercise' };

export default async function AdminExercisePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await currentAdministrator();
  const { id } = await params;
  const opened = await app();
  const found = await readExerciseReports(opened, actor, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  });
  const { exercise, reports, picked, right } = found;
  const view = exercise && (await exerciseView(exercise));
  const lesson = exercise && opened.course.lesson(exercise.lessonId);
  const options = (view?.options ?? []).map((option) => ({
    option,
    isRight: right.options.includes(option.id),
    count: picked.options.get(option.id) ?? 0,
  }));
  const lines = [...picked.lines]
    .map(([line, count]) => ({ line, count, isRight: right.lines.includes(line) }))
    .sort((a, b) => b.count - a.count);
  return (
    <AdminFrame place="exercises" title={view?.promptText ?? 'An exercise that has left the course'}>
      <p className="meta">
        {exercise && lesson ? (
          <>
            {exercise.kind}, {exercise.slug}, in{' '}
            <a href={`/course/${lesson.unitId}/${lesson.id}`}>
              {lesson.number} {lesson.title}
            </a>
            . <a href={`/admin/exercises?lesson=${lesson.id}`}>All exercises of the lesson</a>
          </>
        ) : (
          <a href="/admin/exercises">All exercises</a>
        )}
      </p>
      <section className="stack wide">
        <h2>Reports</h2>
        <ReportList reports={reports} />
      </section>
      <section className="stack wide">
        <h2>Answers</h2>
        <Figures found={found} />
        <PickedTables options={options} lines={lines} texts={picked.texts} />
      </section>
    </AdminFrame>
  );
}

function Figures({ found: { statistics } }: { found: ExerciseReports }) {
  const { answers, wrongRate, revealedRate, medianSeconds } = statistics;
  if (answers === 0) return <p>Nobody has answered it yet. What is picked shows here once somebody has.</p>;
  const percent = (share: number | null) => `${Math.round((share ?? 0) * 100)} %`;
  return (
    <dl className="facts">
      <dt>Answers</dt>
      <dd>{answers === 500 ? 'the newest 500' : answers}</dd>
      <dt>Wrong</dt>
      <dd>{percent(wrongRate)}</dd>
      <dt>Given up</dt>
      <dd>{percent(revealedRate)}</dd>
      <dt>Median time</dt>
      <dd>{medianSeconds} s</dd>
    </dl>
  );
}
