/** The tracks that come with the course, each with a look at its lessons, and the way to begin without one. */
import { counted } from '@/components/charts/words';
import { daysAWeek } from './edit-items';

type BuiltIn = {
  id: string;
  title: string;
  summary: string;
  weeks: number;
  lessons: { title: string; day: number }[];
};
type Props = { base: string; tracks: BuiltIn[] };

export function BuiltInTracks({ base, tracks }: Props) {
  return (
    <>
      <p className="side">
        A copy is yours: change it before and after people are on it. Nothing is saved until you say so.
      </p>
      <ul className="rows built-in">
        {tracks.map(({ id, title, summary, weeks, lessons }) => (
          <li key={id}>
            <div>
              <strong>{title}</strong>
              <p className="side">
                {summary} {counted(lessons.length, 'lesson')}, {counted(weeks, 'week')}.
              </p>
              <details>
                <summary>
                  Its lessons<span className="vh">: {title}</span>
                </summary>
                <ol>
                  {byWeek(lessons).map(({ week, own }) => (
                    <li key={week}>
                      <span className="meta">Week {week}</span>
                      <ul>
                        {own.map(({ title: lesson, day }) => (
                          <li key={lesson}>
                            <span className="meta">day {day}</span> {lesson}
                          </li>
                        ))}
                      </ul>
                    </li>
                  ))}
                </ol>
              </details>
            </div>
            <a className="btn" href={`${base}?from=${id}`}>
              Use this one<span className="vh">: {title}</span>
            </a>
          </li>
        ))}
        <li>
          <div>
            <strong>From scratch</strong>
            <p className="side">Your own choice of lessons, in your order.</p>
          </div>
          <a className="btn" href={`${base}?from=scratch`}>
            Begin from scratch
          </a>
        </li>
      </ul>
    </>
  );
}

function byWeek(lessons: BuiltIn['lessons']) {
  const weeks = new Map<number, BuiltIn['lessons']>();
  for (const lesson of lessons) {
    const week = Math.ceil(lesson.day / daysAWeek);
    weeks.set(week, [...(weeks.get(week) ?? []), lesson]);
  }
  return [...weeks].map(([week, own]) => ({ week, own }));
}
