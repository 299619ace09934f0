/** A run as it is told: verdict, failing tests first and open, what passes one line each, and the output. */
import type { Ref } from 'react';
import { Glyph } from '@/components/drawing/glyph';
import type { RunResult, TestView } from '@/lib/core/run-schemas';

type ReportProps = { result: RunResult; head?: Ref<HTMLDivElement>; children?: React.ReactNode };

/** `children`: what stands below it. */
export function RunReport({ result, head, children }: ReportProps) {
  const isPass = result.verdict === 'passed';
  const failed = result.tests.filter(({ state }) => state !== 'passed' && state !== 'skipped');
  const others = result.tests.filter(({ state }) => state === 'passed' || state === 'skipped');
  const passed = others.map((test) => <Test key={test.name} test={test} isOpen={false} />);
  // A table of cases, or the seeds of a fuzz test.
  const isLong = others.length > 12;
  return (
    <div className="tests">
      <div className="run-h" ref={head}>
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
            <Test key={test.name} test={test} isOpen silence={result.verdict === 'leaked' ? leftover : ''} />
          ))}
          {isLong ? null : passed}
        </ul>
      ) : null}
      {isLong ? (
        <details className="run-output">
          <summary>{others.length} more, which do not fail</summary>
          <ul className="test-list">{passed}</ul>
        </details>
      ) : null}
      {result.output ? (
        <details className="run-output">
          <summary>Output</summary>
          <pre>{result.output}</pre>
        </details>
      ) : null}
      {children}
    </div>
  );
}

const states = {
  passed: ['good', 'Passes'],
  failed: ['bad', 'Fails'],
  unfinished: ['bad', 'Did not end'],
  skipped: ['warn', 'Skipped'],
} as const;

/** A test that leaves goroutines fails without a word of its own. */
const leftover = 'It ends with goroutines left.';

type TestProps = { test: TestView; isOpen: boolean; silence?: string };

/** `silence`: what there is to say of a failed test that says nothing. */
export function Test({ test, isOpen, silence = '' }: TestProps) {
  const [kind, label] = states[test.state];
  return (
    <li className={test.state}>
      <Glyph kind={kind} label={label} />
      <div>
        <p className="test-name">{test.name}</p>
        {test.state === 'unfinished' ? <p className="side">The program ended before this test did.</p> : null}
        {isOpen && test.state === 'failed' && test.messages.length === 0 && silence ? (
          <p className="side">{silence}</p>
        ) : null}
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
