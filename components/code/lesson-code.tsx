'use client';

/** An exercise that runs code, inside a lesson: the work, what came of the last run, and the buttons. */
import { useRef } from 'react';
import { useFocusOn } from '@/components/exercise/after-answer';
import { Output } from '@/components/exercise/listing';
import { Model } from '@/components/exercise/recall-parts';
import { Refused } from '@/components/exercise/refused';
import { Hints } from '@/components/exercise/reply';
import type { Exercising } from '@/components/exercise/use-exercise';
import type { Work } from '@/lib/core/api-schemas';
import { CodeActions } from './code-actions';
import { CodeWork, useRunKey } from './code-work';
import { ResultPanel } from './result-panel';
import { useCode } from './use-code';

export function LessonCode({ of, work }: { of: Exercising; work: Work }) {
  const coding = useCode(of, work);
  const place = useRef<HTMLDivElement>(null);
  useFocusOn(`${of.baseId}-model`, of.comparison !== null && of.phase === 'open');
  useRunKey(place, () => void coding.run());
  return (
    <div className="code-in-lesson" ref={place}>
      <CodeWork coding={coding} work={work} isLocked={of.phase !== 'open'} />
      {of.exercise.output ? <Output output={of.exercise.output} kind="plain" /> : null}
      <Hints hints={of.hints} />
      <ResultPanel coding={coding} names={work.testNames} />
      {of.comparison ? <Model model={of.comparison} headingId={`${of.baseId}-model`} /> : null}
      <div className="foot">
        {of.phase === 'refused' ? (
          <Refused of={of} onAgain={() => window.location.reload()} word="Load the lesson again" />
        ) : (
          <CodeActions of={of} coding={coding} />
        )}
      </div>
    </div>
  );
}
