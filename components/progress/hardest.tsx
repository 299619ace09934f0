/** What was forgotten most often, with the way back to its passage. */
import { Glyph } from '@/components/drawing/glyph';
import type { HardObjective } from '@/lib/core/progress';

export function Hardest({ hardest }: { hardest: HardObjective[] }) {
  return (
    <section aria-labelledby="hardest">
      <div className="sec-h">
        <h2 id="hardest">Hardest for you</h2>
      </div>
      {hardest.length === 0 ? (
        <p className="side">Nothing that you had learned was forgotten so far. What is will stand here.</p>
      ) : (
        <div className="scroll">
          <table className="data">
            <thead>
              <tr>
                <th scope="col">pattern</th>
                <th scope="col" className="num">
                  lapses
                </th>
                <th scope="col" className="num">
                  lasts
                </th>
                <th scope="col" className="num">
                  <span className="vh">passage in the lesson</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {hardest.map((one) => (
                <Row key={one.objectiveId} hard={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ hard }: { hard: HardObjective }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/progress/${hard.objectiveId}`}>{hard.statement}</a>
        {hard.isLeech ? (
          <span className="leech">
            <Glyph kind="warn" label="Leech" /> Forgotten again and again: read its passage before the next review.
          </span>
        ) : null}
      </th>
      <td className="num">{hard.lapses}</td>
      <td className="num">{hard.lastsText}</td>
      <td className="num">
        <a href={hard.passage.href}>
          lesson<span className="vh"> {hard.passage.lessonTitle}</span>
        </a>
      </td>
    </tr>
  );
}
