/** What a search has found, or what to try instead. */
import type { IndexEntry } from '@/lib/core/course-search';
import { EntryRow } from './entry-row';

/** More are counted, not shown. */
const mostShown = 40;

export function SearchResults({ query, found }: { query: string; found: readonly IndexEntry[] }) {
  if (found.length === 0) {
    return (
      <div className="empty">
        <h2>Nothing in the course matches “{query}”</h2>
        <p>Try one word of a title, or a Go name such as errors.Is.</p>
        <a className="btn" href="/course/index">
          See the whole index
        </a>
      </div>
    );
  }
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">
        {found.length} {found.length === 1 ? 'result' : 'results'} for “{query}”
        {found.length > mostShown ? `, the best ${mostShown}` : ''}
      </h2>
      <ol className="entries">
        {found.slice(0, mostShown).map((entry) => (
          <EntryRow key={entry.kind + entry.text} entry={entry} hasKind />
        ))}
      </ol>
    </section>
  );
}
