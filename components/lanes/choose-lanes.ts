/** Which goroutines of a recording are drawn, in which rows, and how many are left to words. */
import type { Lane, LaneLabels, Recording } from '@/lib/core/lanes';

/** One line of the picture: a goroutine, or several that do the same at the same times. */
export type LaneRow = { lane: Lane; isMain: boolean; ids: readonly number[] };
export type ChosenLanes = { rows: LaneRow[]; rest: Lane[] };

const mostRows = 5;

export function chooseLanes({ lanes, wakes }: Recording, labels: LaneLabels): ChosenLanes {
  const main = new Set(labels.main ?? lanes.slice(0, 1).map((lane) => lane.id));
  const alone = lanes.map((lane): LaneRow => ({ lane, isMain: main.has(lane.id), ids: [lane.id] }));
  const all = lanes.length > mostRows ? together(alone) : alone;
  const score = ({ lane, ids, isMain }: LaneRow): number => {
    const partners = new Set(
      wakes.flatMap((wake) =>
        ids.includes(wake.lane) ? [wake.by ?? 0] : ids.includes(wake.by ?? 0) ? [wake.lane] : [],
      ),
    );
    const hasLeakedChild = lanes.some((other) => other.startedBy === lane.id && other.end === 'leaked');
    const meetsMain = [...partners].some((id) => main.has(id));
    const isLeaked = lane.end === 'leaked';
    return (
      (isMain ? 100_000 : 0) +
      (hasLeakedChild ? 2000 : 0) +
      (isLeaked ? 1000 : 0) +
      (meetsMain ? 500 : 0) +
      partners.size * 2 +
      ids.length
    );
  };
  const best: LaneRow[] = [];
  const left = new Set(all);
  // Of those that come to the same end one says most.
  const worth = (row: LaneRow) => score(row) / (1 + best.filter((other) => kindOf(other) === kindOf(row)).length);
  while (best.length < mostRows && left.size > 0) {
    const [next] = [...left].sort((a, b) => worth(b) - worth(a));
    if (!next) break;
    best.push(next);
    left.delete(next);
  }
  const drawn = new Set(best.flatMap((row) => row.ids));
  return { rows: underParents(best), rest: lanes.filter((lane) => !drawn.has(lane.id)) };
}

const kindOf = ({ lane }: LaneRow) => `${lane.name} ${lane.end} ${lane.spans.at(-1)?.at?.line}`;

function together(rows: readonly LaneRow[]): LaneRow[] {
  const alike = new Map<string | number, LaneRow>();
  for (const row of rows) {
    const { lane, isMain } = row;
    const deeds = lane.spans.map(({ state, fromUs, toUs, at }) => [state, fromUs, toUs, at?.line]);
    const key = isMain ? lane.id : JSON.stringify([lane.name, lane.startedBy, deeds, lane.end]);
    const first = alike.get(key);
    alike.set(key, first ? { ...first, ids: [...first.ids, lane.id] } : row);
  }
  return [...alike.values()];
}

/** Each below the one that started it, in the order of their start: so a lane crosses few others on its way down. */
function underParents(rows: readonly LaneRow[]): LaneRow[] {
  const byStart = [...rows].sort((a, b) => a.lane.id - b.lane.id);
  const isDrawn = (id: number | null) => rows.some((row) => id !== null && row.ids.includes(id));
  const withChildren = (row: LaneRow): LaneRow[] => [
    row,
    ...byStart
      .filter((child) => child.lane.startedBy !== null && row.ids.includes(child.lane.startedBy))
      .flatMap(withChildren),
  ];
  return byStart.filter((row) => !isDrawn(row.lane.startedBy)).flatMap(withChildren);
}

/** "and 7 more like worker.func1, 5 of them blocked forever"; nothing where all are drawn. */
export function restInWords(rest: readonly Lane[], recording: Recording): string {
  const names = [...new Set(rest.map((lane) => lane.name))];
  const leaked = rest.filter((lane) => lane.end === 'leaked').length;
  const fate = leaked === 0 ? '' : leaked === rest.length ? ', blocked forever' : `, ${leaked} of them blocked forever`;
  const more =
    rest.length > 0 ? `and ${rest.length} more ${names.length === 1 ? `like ${names[0]}` : 'goroutines'}${fate}` : '';
  const { cut } = recording;
  const lost = cut ? `not recorded: ${cut.lanes} goroutines, ${cut.events} events` : '';
  return [more, lost].filter(Boolean).join('; ');
}
