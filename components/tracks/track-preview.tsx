/** What a change of a track would do to those who are under way, whoever becomes late first. */
import { Glyph } from '@/components/drawing/glyph';
import type { TrackPreview } from '@/lib/core/track-schemas';

export function TrackPreviewList({ preview: { added, removed, moved, effects } }: { preview: TrackPreview }) {
  const touched = effects.filter(({ text }) => text !== '');
  const becomeLate = touched.filter(isLater);
  const others = touched.filter((effect) => !isLater(effect));
  const unchanged = effects.length - touched.length;
  return (
    <>
      <ul className="plain side">
        {added.length > 0 ? <li>Added: {added.join(', ')}.</li> : null}
        {removed.length > 0 ? <li>Removed: {removed.join(', ')}.</li> : null}
        {moved > 0 ? <li>{moved === 1 ? '1 lesson gets' : `${moved} lessons get`} another day.</li> : null}
      </ul>
      {becomeLate.length > 0 ? (
        <p className="warn-line">
          <Glyph kind="warn" label="Warning" />
          <span>
            {becomeLate.length === 1
              ? '1 person is later than before.'
              : `${becomeLate.length} people are later than before.`}
          </span>
        </p>
      ) : null}
      {touched.length > 0 ? (
        <ul className="effects">
          {[...becomeLate, ...others].map(({ userId, name, text }) => (
            <li key={userId}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {unchanged > 0 ? (
        <p className="side">
          {touched.length === 0
            ? 'Nothing changes for those who are on it: same state, same end.'
            : `Nothing changes for ${unchanged === 1 ? 'one other' : `${unchanged} others`}.`}
        </p>
      ) : null}
    </>
  );
}

const isLater = ({ before, after }: TrackPreview['effects'][number]) => after.late > before.late;
