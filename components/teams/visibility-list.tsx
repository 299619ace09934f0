/** What managers see of a member and what not, in the words that hold everywhere. */
import type { Visibility } from '@/lib/core/team-visibility';

export function VisibilityList({ visibility: { seen, unseen, told } }: { visibility: Visibility }) {
  return (
    <div className="visibility">
      <section aria-labelledby="seen-title">
        <h2 id="seen-title">What managers of the team see of you</h2>
        <ul>
          {seen.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="unseen-title">
        <h2 id="unseen-title">What they do not see</h2>
        <ul>
          {unseen.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <p>{told} Others in the team see your name and your role.</p>
    </div>
  );
}
