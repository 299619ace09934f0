/** The progress page before the first answer: what will stand here, and where to begin. */

export function NoProgress({ nextLesson }: { nextLesson: { title: string; href: string } | null }) {
  return (
    <div className="empty">
      <h1>No progress yet</h1>
      <p>You have not answered an exercise so far, so there is nothing to remember.</p>
      <p>
        From your first answer on, this page shows how much you would recall now and in six weeks, how many reviews come
        on each day, how strong you are in each unit, your days, and what is hardest for you.
      </p>
      <div className="row">
        <a className="btn primary" href={nextLesson?.href ?? '/course'}>
          {nextLesson ? `Start with ${nextLesson.title}` : 'To the course'}
        </a>
      </div>
    </div>
  );
}
