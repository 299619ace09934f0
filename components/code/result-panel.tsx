/** What the last run came to, the tests that end while one is under way, and what they check before any. */
import { useEffect, useRef } from 'react';
import { Awaited, TestNames } from '@/components/exercise/test-names';
import type { SourceLine } from '@/components/lanes/step-lanes';
import type { RunResult, TestView } from '@/lib/core/run-schemas';
import { RunLanes } from './run-lanes';
import { RunReport, Test } from './run-report';
import type { Coding } from './use-code';

/** `names`: what the hidden tests check, before anything was run. */
export function ResultPanel({ coding, names }: { coding: Coding; names: readonly string[] }) {
  const { last, isRunning, tests } = coding;
  return (
    <>
      {/* There from the beginning: what comes with its words is not said by every screen reader. */}
      <p className="vh" role="status">
        {isRunning ? 'Running' : last?.headline}
      </p>
      {isRunning ? (
        <Running tests={tests} names={names} />
      ) : last ? (
        <Result result={last} presentationId={coding.presentationId} source={coding.lineOf} />
      ) : (
        <TestNames names={names} />
      )}
    </>
  );
}

function Running({ tests, names }: { tests: readonly TestView[]; names: readonly string[] }) {
  const ended = new Set(tests.map(({ name }) => name));
  return (
    <div className="tests">
      <p className="sub">Running</p>
      <ul className="test-list">
        {tests.map((test) => (
          <Test key={test.name} test={test} isOpen={false} />
        ))}
        {names
          .filter((name) => !ended.has(name))
          .map((name) => (
            <Awaited key={name} name={name} />
          ))}
      </ul>
    </div>
  );
}

type ResultProps = { result: RunResult; presentationId: string | null; source: SourceLine };

function Result({ result, presentationId, source }: ResultProps) {
  const head = useRef<HTMLDivElement>(null);
  // On a phone Run is pressed far from where its result comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each run anew
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [result.id]);
  return (
    <RunReport result={result} head={head}>
      {result.isGraded && presentationId ? (
        <RunLanes
          key={result.id}
          presentationId={presentationId}
          runId={result.id}
          number={result.number}
          source={source}
        />
      ) : null}
      {result.runsLeft === 1 && result.isGraded ? (
        <p className="side">The next run that compiles decides: hard if it passes, again if not.</p>
      ) : null}
    </RunReport>
  );
}
