/** What was picked, marked or typed: which wrong way is taken how often. */
import { Glyph } from '@/components/drawing/glyph';
import { OptionText } from '@/components/exercise/options';
import type { OptionView } from '@/lib/core/exercise-view';

type Props = {
  options: { option: OptionView; isRight: boolean; count: number }[];
  lines: { line: number; isRight: boolean; count: number }[];
  texts: [string, number][];
};

export function PickedTables({ options, lines, texts }: Props) {
  return (
    <>
      {options.length > 0 ? (
        <Counts title="Picked">
          {options.map(({ option, isRight, count }) => (
            <Count key={option.id} isRight={isRight} count={count}>
              <OptionText option={option} />
            </Count>
          ))}
        </Counts>
      ) : null}
      {lines.length > 0 ? (
        <Counts title="Marked">
          {lines.map(({ line, isRight, count }) => (
            <Count key={line} isRight={isRight} count={count}>
              Line {line}
            </Count>
          ))}
        </Counts>
      ) : null}
      {texts.length > 0 ? (
        <Counts title="Typed, by three or more">
          {texts.map(([text, count]) => (
            <Count key={text} count={count}>
              <code className="words">{text}</code>
            </Count>
          ))}
        </Counts>
      ) : null}
    </>
  );
}

function Counts({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <table className="counts">
      <caption className="sub">{title}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">What</th>
          <th scope="col">How often</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Count({ isRight, count, children }: { isRight?: boolean; count: number; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <div className="what">
          {isRight === undefined ? null : <Glyph kind={isRight ? 'good' : 'bad'} label={isRight ? 'Right' : 'Wrong'} />}
          <div>{children}</div>
        </div>
      </th>
      <td>{count}</td>
    </tr>
  );
}
