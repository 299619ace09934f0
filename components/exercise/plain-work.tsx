/** Code to be worked on before the script of its editor is there: the first file to read, of the same size. */
import type { Work } from '@/lib/core/api-schemas';
import { GivenFiles } from './given-files';
import { lineKey } from './listing';

export function PlainWork({ work }: { work: Work }) {
  if (work.type !== 'files') return <p className="side">One moment: the exercise is coming.</p>;
  return (
    <div className="code-in-lesson">
      <div className="editor">
        <div className="editor-h">
          <span className="mono">{work.files[0]?.name}</span>
        </div>
        <PlainCode text={work.files[0]?.text ?? ''} />
        <GivenFiles work={work} />
      </div>
      <div className="foot">
        <span className="btn primary" aria-hidden="true">
          Run
        </span>
      </div>
    </div>
  );
}

export function PlainCode({ text }: { text: string }) {
  return (
    <div className="editor-text">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard. */}
      <pre className="editor-plain" tabIndex={0}>
        {text.split('\n').map((line, index) => (
          <span key={lineKey(index)} className="ln">
            <i className="n" aria-hidden="true">
              {index + 1}
            </i>
            <span>{line || ' '}</span>
          </span>
        ))}
      </pre>
    </div>
  );
}
