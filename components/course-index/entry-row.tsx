/** One entry of the index: what it is, in words, and where the course teaches it. */
import type { IndexEntry } from '@/lib/core/course-search';

const kindWords: Record<IndexEntry['kind'], string> = {
  lesson: 'Lesson',
  name: 'Go name',
  objective: 'Objective',
  misconception: 'Misconception',
};
/** Lessons named after an entry; a name such as time.Sleep stands in many. */
const mostPlaces = 5;

export function EntryRow({ entry, hasKind = false }: { entry: IndexEntry; hasKind?: boolean }) {
  const { kind, text, places } = entry;
  const [first] = places;
  const isLesson = kind === 'lesson';
  const rest = places.length - mostPlaces;
  return (
    <li>
      {hasKind ? <span className="meta">{kindWords[kind]}</span> : null}
      <div>
        {isLesson ? <a href={first?.href}>{text}</a> : kind === 'name' ? <code>{text}</code> : text}
        {isLesson ? null : (
          <span className="places">
            {places.slice(0, mostPlaces).map(({ title, href }) => (
              <a key={href} href={href}>
                {title}
              </a>
            ))}
            {rest > 0 ? <span>and {rest} more</span> : null}
          </span>
        )}
      </div>
    </li>
  );
}
