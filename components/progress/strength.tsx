/** Strength by unit: a lane as far as the unit would be recalled now, and the word for it. */
import { LaneBar } from '@/components/charts/lane-bar';
import { percent } from '@/components/charts/words';
import type { Progress } from '@/lib/core/progress';

export function Strength({ units }: { units: Progress['units'] }) {
  return (
    <section aria-labelledby="strength">
      <div className="sec-h">
        <h2 id="strength">Strength by unit</h2>
        <span className="meta">how much of it you would recall now</span>
      </div>
      <ul className="str">
        {units.map((unit) => (
          <li key={unit.id}>
            <a href={unit.href}>
              <span className="n">{unit.number}</span>
              {unit.title}
            </a>
            <LaneBar share={unit.recall} isFading={unit.band === 'fading'} />
            <span className="num">{unit.begunCount > 0 ? percent(unit.recall) : ''}</span>
            <span className={unit.band === 'fading' ? 'meta fading' : 'meta'}>{unit.band}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
