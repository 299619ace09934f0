'use client';

/** An exercise that runs code, in a session: task and tests at the left, the work at the right, the dock below. */
import { type ReactNode, useRef } from 'react';
import { useFocusOn } from '@/components/exercise/after-answer';
import { Output } from '@/components/exercise/listing';
import { Prompt } from '@/components/exercise/prompt';
import { Model } from '@/components/exercise/recall-parts';
import { Refused } from '@/components/exercise/refused';
import { Hints, Sure } from '@/components/exercise/reply';
import type { Exercising } from '@/components/exercise/use-exercise';
import { Dock } from '@/components/session/dock';
import type { Work } from '@/lib/core/api-schemas';
import { CodeActions } from './code-actions';
import { CodeWork, useRunKey } from './code-work';
import { ResultPanel } from './result-panel';
import { useCode } from './use-code';

type Props = {
  of: Exercising;
  work: Work;
  time: string;
  isNew: boolean;
  canBeSure: boolean;
  notice: string | null;
  problem: string;
  takesFocus: boolean;
  /** What the dock holds beside the buttons of the exercise. */
  more: ReactNode;
  onNext(): void;
};

export function SessionCode({ of, work, time, isNew, canBeSure, notice, problem, takesFocus, more, onNext }: Props) {
  const coding = useCode(of, work);
  // Its script may come after the session has looked for the heading.
  useFocusOn(`${of.baseId}-prompt`, takesFocus);
  const main = useRef<HTMLElement>(null);
  useRunKey(main, () => void coding.run());
  return (
    <>
      <main id="main" className="wrap sessmain" ref={main} tabIndex={-1}>
        {notice ? <p className="note">{notice}</p> : null}
        <div className="task-and-code">
          <div className="stack task">
            <div className="prompt">
              <Prompt exercise={of.exercise} time={time} as="h1" headingId={`${of.baseId}-prompt`} isNew={isNew} />
            </div>
            <Hints hints={of.hints} />
            <ResultPanel coding={coding} names={work.testNames} />
            {canBeSure ? <Sure of={of} /> : null}
          </div>
          <div className="stack">
            <CodeWork coding={coding} work={work} isLocked={of.phase !== 'open'} />
            {of.exercise.output ? <Output output={of.exercise.output} kind="plain" /> : null}
            {of.comparison ? <Model model={of.comparison} headingId={`${of.baseId}-model`} /> : null}
          </div>
        </div>
      </main>
      <Dock problem={problem}>
        {of.phase === 'refused' ? (
          <Refused of={of} word="Go on" onAgain={onNext} />
        ) : (
          <CodeActions of={of} coding={coding} />
        )}
        {more}
        <span className="keys" aria-hidden="true">
          {work.type === 'files' ? (
            <>
              <span>
                <kbd>Esc</kbd> leave the editor, then <kbd>Tab</kbd>
              </span>
              <span>
                <kbd>F8</kbd> next problem
              </span>
            </>
          ) : null}
          <span>
            <kbd>?</kbd> all keys
          </span>
        </span>
      </Dock>
    </>
  );
}
