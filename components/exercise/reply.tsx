'use client';

/** Where the answer is given, by kind, with the hints that were asked for above it. */
import { type ComponentType, lazy, Suspense } from 'react';
import { Html } from '@/components/drawing/html';
import { areLinesMarked, isTyped, linesWanted, pickOption } from './draft';
import { ReasonQuestion } from './material';
import { Options } from './options';
import type { Exercising } from './use-exercise';

/** The rarest kind; its script comes when one is asked. */
const RecallReply = lazy(async () => ({ default: (await import('./recall-reply')).RecallReply }));

type Props = {
  of: Exercising;
  /** For a result that is typed: a lesson has it at once, a session when one is asked. */
  Typed: ComponentType<{ of: Exercising }>;
  /** Where being sure can earn something, in reviews. */
  canBeSure?: boolean;
};

export function Reply({ of, Typed, canBeSure = false }: Props) {
  const { exercise } = of;
  return (
    <div className="reply">
      <Hints hints={of.hints} />
      {exercise.kind === 'recall' ? (
        <Suspense>
          <RecallReply of={of} />
        </Suspense>
      ) : isTyped(exercise) ? (
        <Suspense>
          <Typed of={of} />
        </Suspense>
      ) : (
        <Picking of={of} />
      )}
      {canBeSure && exercise.kind !== 'recall' ? <Sure of={of} /> : null}
    </div>
  );
}

function Picking({ of }: { of: Exercising }) {
  const { exercise, draft, baseId, options } = of;
  const labelId = `${baseId}-question`;
  const isSpot = exercise.kind === 'spot';
  if (isSpot && !areLinesMarked(exercise, draft)) {
    return <LinesFirst wanted={linesWanted(exercise)} marked={draft.lines.length} />;
  }
  return (
    <div>
      <p className={isSpot ? 'sub' : 'vh'}>
        {isSpot ? <ReasonQuestion of={of} id={labelId} /> : <span id={labelId}>Options</span>}
        {isSpot ? <span className="meta only-wide">another line: mark it</span> : null}
      </p>
      <Options
        id={`${baseId}-options`}
        labelledBy={labelId}
        options={options}
        picked={isSpot ? [draft.reason] : draft.picked}
        isMany={exercise.pickSeveral && !isSpot}
        isLocked={of.phase !== 'open'}
        onPick={(id) => of.change(pickOption(exercise, draft, id))}
      />
    </div>
  );
}

/** The reasons would tell too much before the lines are marked. */
function LinesFirst({ wanted, marked }: { wanted: number; marked: number }) {
  if (marked > 0) {
    return (
      <p className="side" role="status">
        {marked} marked, {wanted - marked} to go.
      </p>
    );
  }
  return (
    <p className="side">
      Mark {wanted === 1 ? 'the line' : `${wanted} lines`}:{' '}
      <span className="only-wide">click it, or move with the arrow keys and press Space</span>
      <span className="only-narrow">tap it</span>. The reasons come then.
    </p>
  );
}

export function Hints({ hints }: { hints: string[] }) {
  return (
    <div aria-live="polite" className="hints" hidden={hints.length === 0}>
      {hints.map((hint, index) => (
        <div key={hint} className="note">
          <p className="note-h">Hint {index + 1}</p>
          <Html className="md" html={hint} />
        </div>
      ))}
      {hints.length > 0 ? <p className="meta">A right answer after a hint is rated hard.</p> : null}
    </div>
  );
}

export function Sure({ of }: { of: Exercising }) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={of.draft.isSure}
        disabled={of.phase !== 'open'}
        onChange={(event) => of.change({ ...of.draft, isSure: event.target.checked })}
      />
      I am sure <kbd aria-hidden="true">s</kbd>
    </label>
  );
}
