/** The difference of two texts, line by line. */
import { diffLines } from 'diff';
import { lineKey } from '@/components/exercise/listing';

type Line = { sign: ' ' | '+' | '-'; text: string };
const signs = { ' ': ['ln', ' '], '-': ['ln del', '−'], '+': ['ln add', '+'] } as const;

export function Changes({ from, to, label = 'Your changes' }: { from: string; to: string; label?: string }) {
  return (
    <div className="code diff bleed">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <pre className="lines" role="group" aria-label={label}>
        {linesOf(from, to).map(({ sign, text }, index) => {
          const [className, glyph] = signs[sign];
          const depth = /^\t*/.exec(text)?.[0].length ?? 0;
          return (
            <span key={lineKey(index)} className={className}>
              <i className="n">{glyph}</i>
              <span className="c" style={{ '--d': depth }}>
                {text || ' '}
              </span>
            </span>
          );
        })}
      </pre>
    </div>
  );
}

function linesOf(from: string, to: string): Line[] {
  const whole = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
  return diffLines(whole(from), whole(to)).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): Line => ({ sign: added ? '+' : removed ? '-' : ' ', text })),
  );
}
