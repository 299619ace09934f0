/** Below the exercise: three plain sentences and the units. Counts come from the course. */

type Unit = { id: string; number: number; title: string; href: string };
type Props = { units: Unit[]; lessonCount: number; minutes: number; exerciseCount: number };

export function ThreeSentences() {
  return (
    <div className="three">
      <div>
        <h2>Every statement is run</h2>
        <p>
          Each bug on these pages fails, each fix passes and each wrong answer is wrong, checked with real Go before it
          is published.
        </p>
      </div>
      <div>
        <h2>Patterns, not answers</h2>
        <p>
          The schedule is kept per pattern. A review brings it back in other code, just before you would forget it, so
          you remember the rule.
        </p>
      </div>
      <div>
        <h2>Ratings are earned</h2>
        <p>
          What comes back when follows from your answers, hints and first tries, never from a button. You see the reason
          each time.
        </p>
      </div>
    </div>
  );
}

export function Syllabus({ units, lessonCount, minutes, exerciseCount }: Props) {
  return (
    <section className="syll" aria-labelledby="units">
      <div>
        <h2 id="units">
          {units.length} {units.length === 1 ? 'unit' : 'units'}
        </h2>
        <p className="side">
          {lessonCount} {lessonCount === 1 ? 'lesson' : 'lessons'}, about {minutes} minutes each, with {exerciseCount}{' '}
          exercises. Start anywhere.
        </p>
      </div>
      <ol>
        {units.map((unit) => (
          <li key={unit.id}>
            <span>{unit.number}</span>
            <a href={unit.href}>{unit.title}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
