/** What the last run came to: verdict, failing tests first and open, what passes one line each, and the output. */
import { Glyph } from '@/components/drawing/glyph';
import type { RunResult, TestView } from '@/lib/core/run-schemas';
import type { Coding } from './use-code';

/** `names`: what the hidden tests check, before anything was run. */
export function ResultPanel({ coding, names }: { coding: Coding; names: readonly string[] }) {
  const { last, isRunning, tests } = coding;
  if (isRunning) return <Running tests={tests} names={names} />;
  if (!last) return <Untried names={names} />;
  return <Result result={last} />;
}

function Untried({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="tests">
      <p className="sub">What the tests check</p>
      <ul className="test-list">
        {names.map((name) => (
          <UntriedTest key={name} name={name} />
        ))}
      </ul>
    </div>
  );
}

function Running({ tests, names }: { tests: readonly TestView[]; names: readonly string[] }) {
  const ended = new Set(tests.map(({ name }) => name));
  return (
    <div className="tests">
      <p className="sub" role="status">
        Running
      </p>
      <ul className="test-list">
        {tests.map((test) => (
          <Test key={test.name} test={test} isOpen={false} />
        ))}
        {names
          .filter((name) => !ended.has(name))
          .map((name) => (
            <UntriedTest key={name} name={name} />
          ))}
      </ul>
    </div>
  );
}

function UntriedTest({ name }: { name: string }) {
  return (
    <li>
      <span className="test-dot" aria-hidden="true" />
      <span>{name}</span>
    </li>
  );
}

export function Result({ result }: { result: RunResult }) {
  const isPass = result.verdict === 'passed';
  const failed = result.tests.filter(({ state }) => state !== 'passed' && state !== 'skipped');
  const others = result.tests.filter(({ state }) => state === 'passed' || state === 'skipped');
  return (
    <div className="tests">
      <div className="run-h" role="status">
        <p className={isPass ? 'run-verdict ok' : 'run-verdict'}>
          <Glyph kind={isPass ? 'good' : 'bad'} label={isPass ? 'Passed' : 'Not passed'} />
          <span>{result.headline}</span>
        </p>
        <span className="meta">
          run {result.number}, {(result.durationMs / 1000).toFixed(2)} s
        </span>
      </div>
      {result.detail ? <p className="side">{result.detail}</p> : null}
      {result.diagnostics.length > 0 ? (
        <ul className="diagnostics">
          {result.diagnostics.map(({ file, line, column, message }) => (
            <li key={`${file}:${line}:${column} ${message}`}>
              <Glyph kind="warn" label="Problem" />
              <span>
                <span className="diagnostic-text">{message}</span>
                <span className="meta mono">
                  {file}:{line}
                  {column ? `:${column}` : ''}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {result.tests.length > 0 ? (
        <ul className="test-list">
          {failed.map((test) => (
            <Test key={test.name} test={test} isOpen />
          ))}
          {others.map((test) => (
            <Test key={test.name} test={test} isOpen={false} />
          ))}
        </ul>
      ) : null}
      {result.output ? (
        <details className="run-output">
          <summary>Output</summary>
          <pre>{result.output}</pre>
        </details>
      ) : null}
      {result.runsLeft === 1 && result.isGraded ? (
        <p className="side">One more run that compiles may pass and counts as hard; after that it counts as again.</p>
      ) : null}
    </div>
  );
}

const states = {
  passed: ['good', 'Passes'],
  failed: ['bad', 'Fails'],
  unfinished: ['bad', 'Did not end'],
  skipped: ['warn', 'Skipped'],
} as const;

function Test({ test, isOpen }: { test: TestView; isOpen: boolean }) {
  const [kind, label] = states[test.state];
  return (
    <li className={test.state}>
      <Glyph kind={kind} label={label} />
      <div>
        <p className="test-name">{test.name}</p>
        {test.state === 'unfinished' ? <p className="side">The program ended before this test did.</p> : null}
        {isOpen
          ? test.messages.map((message) => (
              <pre key={message} className="test-message">
                {message}
              </pre>
            ))
          : null}
      </div>
    </li>
  );
}
