/** What went wrong with the form as a whole. */
import { Glyph } from '@/components/drawing/glyph';

export function FormProblem({ text }: { text: string }) {
  if (!text) return null;
  return (
    <p className="err" role="alert" tabIndex={-1}>
      <Glyph kind="bad" label="Wrong" />
      <span>{text}</span>
    </p>
  );
}
