/** The files of an exercise that are there to be read only; open where what is to be written is short, as the tests of a test exercise are. */
import type { Work } from '@/lib/core/api-schemas';
import { Listing } from './listing';

export function GivenFiles({ work }: { work: Extract<Work, { type: 'files' }> }) {
  if (work.given.length === 0) return null;
  const isOpen = work.files.every((file) => file.lines.length < 20);
  return (
    <div className="given">
      {work.given.map((listing) => (
        <details key={listing.title} open={isOpen}>
          <summary>{listing.title}, given</summary>
          <Listing code={listing} />
        </details>
      ))}
    </div>
  );
}
