/** Code to be worked on before the script of its editor is there: the first file to read, of the same size. */
import type { Work } from '@/lib/core/api-schemas';
import { Listing, lineKey } from './listing';

export function PlainWork({ work }: { work: Work }) {
  if (work.type !== 'files') return <p className="side">One moment: the exercise is coming.</p>;
  return (
    <div className="code-in-lesson">
      <div className="editor">
        <div className="editor-h">
          <span className="mono">{work.files[0]?.name}</span>
        </div>
        <PlainCode text={work.files[0]?.text ?? ''} />
        {work.given.length > 0 ? (
          <div className="given">
            {work.given.map((listing) => (
              <details key={listing.title} open={work.files.every((file) => file.text.split('\n').length < 20)}>
                <summary>{listing.title}, given</summary>
                <Listing code={listing} />
              </details>
            ))}
          </div>
        ) : null}
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
