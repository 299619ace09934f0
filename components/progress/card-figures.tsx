/** How the card of an objective stands, as four figures. */

import { counted, percent } from '@/components/charts/words';
import { Glyph } from '@/components/drawing/glyph';
import type { CardFacts } from '@/lib/core/progress';

export function CardFigures({ card }: { card: CardFacts }) {
  return (
    <>
      <dl className="figs">
        <div>
          <dt>You remember it now</dt>
          <dd>
            {percent(card.recall)}
            <small>{card.isFading ? 'predicted: it is fading' : 'predicted'}</small>
          </dd>
        </div>
        <div>
          <dt>It lasts</dt>
          <dd>
            {card.lastsText}
            <small>then 9 of 10 like it are still recalled</small>
          </dd>
        </div>
        <div>
          <dt>{card.isSuspended ? 'Reviews' : 'It is due'}</dt>
          <dd>
            {card.dueText}
            <small>after {counted(card.reps, 'answer')} that counted</small>
          </dd>
        </div>
        <div>
          <dt>Difficulty</dt>
          <dd>
            {card.difficulty.toFixed(1)}
            <small>
              of 10, forgotten {card.lapses === 0 ? 'never' : card.lapses === 1 ? 'once' : `${card.lapses} times`}
            </small>
          </dd>
        </div>
      </dl>
      {card.isLeech ? (
        <p className="leech">
          <Glyph kind="warn" label="Leech" /> Forgotten again and again. Reading its passage once more helps more than
          another review.
        </p>
      ) : null}
    </>
  );
}
