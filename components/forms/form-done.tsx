/** What has just succeeded. */
import { Glyph } from '@/components/drawing/glyph';

/** An empty one stands there for what is to come: a screen reader speaks what changes, not what appears with its place. */
export function FormDone({ text }: { text: string }) {
  return (
    <p className="done" role="status">
      {text ? (
        <>
          <Glyph kind="good" label="Done" />
          <span>{text}</span>
        </>
      ) : null}
    </p>
  );
}
