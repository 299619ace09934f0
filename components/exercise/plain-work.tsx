/** Code to be worked on before the script of its editor is there, or where scripts never run: all of it to read, of the same size. */
import type { ReactNode } from 'react';
import { Html } from '@/components/drawing/html';
import type { Work } from '@/lib/core/api-schemas';
import type { CodeLine, ExerciseView } from '@/lib/core/exercise-view';
import { FillsListing } from './fills-listing';
import { GivenFiles } from './given-files';
import { lineKey, Output } from './listing';
import { OrderFrame } from './order-frame';
import { TestNames } from './test-names';

export function PlainWork({ exercise, work }: { exercise: ExerciseView; work: Work }) {
  return (
    <div className="code-in-lesson">
      <Plain work={work} />
      {exercise.output ? <Output output={exercise.output} kind="plain" /> : null}
      <TestNames names={work.testNames} />
      <noscript>
        <p className="side">This is to be read here: writing and running code needs JavaScript.</p>
      </noscript>
      <div className="foot needs-script" aria-hidden="true">
        <span className="btn primary">
          Run <kbd>Ctrl Enter</kbd>
        </span>
        {exercise.hintCount > 0 ? <span className="btn quiet">Hint, {exercise.hintCount} left</span> : null}
        <span className="btn quiet">Show solution</span>
      </div>
    </div>
  );
}

function Plain({ work }: { work: Work }): ReactNode {
  switch (work.type) {
    case 'files':
      return <PlainFiles work={work} />;
    case 'fills':
      return (
        <FillsListing
          work={work}
          blank={({ id, width, label }) => (
            <span key={id} className="blank" role="img" aria-label={label} style={{ width: `${width}ch` }} />
          )}
        />
      );
    case 'order':
      return (
        <div className="order">
          <OrderFrame work={work} count={0}>
            <ol className="slots">
              <li className="slot-empty">Put lines here.</li>
            </ol>
          </OrderFrame>
          <p className="sub">Lines to choose from</p>
          <ul className="pool">
            {work.pieces.map(({ id, html }) => (
              <li key={id}>
                <Html as="span" className="piece" html={html} />
              </li>
            ))}
          </ul>
        </div>
      );
  }
}

type Files = Extract<Work, { type: 'files' }>;

function PlainFiles({ work }: { work: Files }) {
  const [first] = work.files;
  return (
    <div className="editor">
      <div className="editor-h">
        <span className="mono">{first?.name}</span>
        <span className="meta">as given</span>
      </div>
      {first ? <PlainCode text={first.text} lines={first.lines} /> : null}
      <GivenFiles work={work} />
    </div>
  );
}

/** `lines`: the same in colour, where nothing of it was changed yet. */
export function PlainCode({ text, lines }: { text: string; lines?: CodeLine[] | undefined }) {
  return (
    <div className="editor-text">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard. */}
      <pre className="editor-plain" tabIndex={0}>
        {text.split('\n').map((line, index) => (
          <span key={lineKey(index)} className="ln">
            <i className="n" aria-hidden="true">
              {index + 1}
            </i>
            {lines?.[index] ? <Html as="span" html={lines[index].html} /> : <span>{line || ' '}</span>}
          </span>
        ))}
      </pre>
    </div>
  );
}
