'use client';

/** What the question is about: listings and a recorded output. In spot exercises the listing is what is answered on. */
import { Html } from '@/components/drawing/html';
import { areLinesMarked, markLine } from './draft';
import { LinePicker } from './line-picker';
import { type LineMark, Listing, Output } from './listing';
import { focusOptions } from './options';
import type { Exercising } from './use-exercise';
import type { LineCursor } from './use-line-cursor';

type Props = { of: Exercising; cursor: LineCursor; hasOutput?: boolean };

export function Material({ of, cursor, hasOutput = true }: Props) {
  const { exercise, draft, phase, baseId } = of;
  const { code, output, kind } = exercise;
  const spotted = kind === 'spot' && phase !== 'answered' ? code[0] : undefined;

  const onMark = (line: number) => of.change(markLine(exercise, draft, line));
  const onEnter = (line: number) => {
    if (areLinesMarked(exercise, draft)) {
      if (draft.reason !== '') of.answer();
      else focusOptions(`${baseId}-options`);
      return;
    }
    const next = draft.lines.includes(line) ? draft : markLine(exercise, draft, line);
    of.change(next);
    if (areLinesMarked(exercise, next)) requestAnimationFrame(() => focusOptions(`${baseId}-options`));
  };

  return (
    <div className="material">
      {spotted ? (
        <LinePicker
          id={`${baseId}-lines`}
          code={spotted}
          label={`Code: mark ${exercise.lineCount === 1 || !exercise.lineCount ? 'a line' : `${exercise.lineCount} lines`}`}
          isMany={(exercise.lineCount ?? 1) > 1}
          isLocked={phase !== 'open'}
          marked={draft.lines}
          cursor={cursor.line}
          onCursor={cursor.moveTo}
          onMark={onMark}
          onEnter={onEnter}
        />
      ) : (
        code.map((listing, index) => (
          <Listing
            key={listing.title || String(index)}
            code={listing}
            marks={index === 0 ? marksOf(of) : undefined}
            lanesName={code.length === 1 ? exercise.exerciseId : undefined}
          />
        ))
      )}
      {hasOutput && output ? <Output output={output} kind={kind === 'spot' ? 'bad' : 'plain'} /> : null}
    </div>
  );
}

/** After a spot answer: the right lines, and those that were marked in vain. */
export function marksOf({ result, draft }: Exercising): Map<number, LineMark> | undefined {
  const right = result?.feedback.lines;
  if (!right) return undefined;
  const marks = new Map<number, LineMark>();
  for (const line of draft.lines) marks.set(line, { kind: 'hot', word: 'your answer' });
  for (const line of right) {
    marks.set(line, { kind: 'ok', word: draft.lines.includes(line) ? 'right, your answer' : 'right' });
  }
  return marks;
}

/** "Why line 6?", in the author's words where there are some. */
export function ReasonQuestion({ of, id }: { of: Exercising; id: string }) {
  const lines = [...of.draft.lines].sort((a, b) => a - b);
  const asked = of.exercise.askHtml?.replaceAll('{lines}', listOf(lines));
  if (asked) return <Html as="span" id={id} className="t" html={inline(asked)} />;
  return (
    <span id={id}>
      Why {lines.length === 1 ? 'line' : 'lines'} {listOf(lines)}?
    </span>
  );
}

const listOf = (lines: number[]) =>
  lines.length < 2 ? String(lines[0] ?? '') : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;

const inline = (html: string) => html.replace(/^\s*<p>([\s\S]*)<\/p>\s*$/, '$1');
