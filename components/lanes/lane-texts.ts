/** The texts of a picture of goroutines, each where there is room: what matters most comes first. */
import type { LaneRow } from './choose-lanes';
import type { LineWork } from './lane-lines';
import type { LaneEvent } from './story';
import { fitted, type TextKind, type TextPlaces, type Wish } from './text-places';
import { type CutWords, timeText, waitLabel } from './words';

export type TextWork = LineWork & {
  names: ReadonlyMap<number, string>;
  isTimed: boolean;
  cutWords: CutWords;
  moments: ReadonlyMap<number, string>;
};

export function placeLaneTexts(work: TextWork, places: TextPlaces): void {
  const rows = work.rows.map((row) => ({ row, own: work.story.filter((event) => event.lane === row.lane) }));
  for (const { row, own } of rows) places.place(nameOf(row, own, work));
  for (const { row, own } of rows) placeLeak(row, own, work, places);
  for (const { row, own } of rows) for (const moment of momentsOf(row, own, work)) places.place(moment);
  for (const { row, own } of rows) places.place(endOf(row, own, work));
  for (const { row, own } of rows) for (const wait of waitsOf(row, own, work)) places.place(wait);
}

function nameOf(row: LaneRow, own: readonly LaneEvent[], work: TextWork): Wish {
  const kind: TextKind = row.isMain ? 'ta' : 'tt';
  const first = own[0];
  const left = first ? work.x(first) : 0;
  const y = work.y(row) - 11;
  const isRoot = row.lane.startedBy === null;
  const start = left + (isRoot ? 0 : 14);
  const name = work.names.get(row.lane.id) ?? row.lane.name;
  const many = row.ids.length > 1 ? ` × ${row.ids.length}` : '';
  const text = (width: number) => fitted(name.replace(many ? / #\d+$/ : '', '') + many, kind, width);
  const whole = text(Number.POSITIVE_INFINITY);
  return {
    kind,
    isNeeded: true,
    places: [
      // Right of the arrows that come just after the start.
      ...Array.from({ length: 12 }, (_, n) => ({ text: whole, x: start + n * 8, y, anchor: 'start' as const })),
      { text: whole, x: left - 8, y, anchor: 'end' },
      { text: text(work.right * 0.6), x: start, y, anchor: 'start' },
      { text: text(work.right * 0.6), x: Math.min(left - 8, work.right - 4), y, anchor: 'end' },
      { text: text(work.right - start), x: start, y, anchor: 'start' },
    ],
  };
}

/** The author's words, under the lane from their moment on; else where there is room beside it, cut if need be. */
function momentsOf(row: LaneRow, own: readonly LaneEvent[], { moments, right, x, y }: TextWork): Wish[] {
  return own.flatMap((event): Wish[] => {
    const text = moments.get(event.order);
    if (text === undefined) return [];
    const [at, under, above] = [x(event), y(row) + 17, y(row) - 10];
    return [
      {
        kind: 'tn',
        isNeeded: true,
        places: [under, above].flatMap((height) => [
          { text, x: at + 4, y: height, anchor: 'start' as const },
          { text, x: at, y: height, anchor: 'middle' as const },
          { text, x: at - 4, y: height, anchor: 'end' as const },
          { text: fitted(text, 'tn', right - at - 4), x: at + 4, y: height, anchor: 'start' as const },
          { text: fitted(text, 'tn', at), x: at, y: height, anchor: 'end' as const },
        ]),
      },
    ];
  });
}

/** Red, at the right edge: what it blocks on, with the line where there is room. */
function placeLeak(row: LaneRow, own: readonly LaneEvent[], work: TextWork, places: TextPlaces): void {
  const leak = own.find((event) => event.isForEver);
  const state = row.lane.spans[leak?.span ?? -1]?.state;
  if (!leak || !state) return;
  const label = waitLabel(state);
  const short = `${label} blocks forever`;
  const words = leak.at ? [`${label} on line ${leak.at.line} blocks forever`, short] : [short];
  const at = (text: string, dy: number) => ({ text, x: work.right, y: work.y(row) + dy, anchor: 'end' }) as const;
  const wishes: Omit<Wish, 'kind'>[] = [
    { places: [...words.map((text) => at(text, -10)), ...words.map((text) => at(text, 17))] },
    { places: [at(short, -10), at('forever', -10), at('forever', 17)], isNeeded: true },
  ];
  wishes.some((wish) => places.place({ kind: 'tb', ...wish }));
}

/** Behind the end, at the height of the lane. */
function endOf(row: LaneRow, own: readonly LaneEvent[], work: TextWork): Wish {
  const end = own.at(-1);
  const x = (end ? work.x(end) : 0) + 10;
  const y = work.y(row) + 4;
  if (end?.kind !== 'end') return { kind: 'tt', places: [] };
  const before = own.at(-2);
  const isTimedOut = before?.kind === 'wake' && before.by === 0 && row.lane.spans[before.span]?.state !== 'sleep';
  const word = row.lane.end === 'returned' ? 'returns' : work.cutWords.label;
  const time = work.isTimed && end.atUs > 0 ? timeText(end.atUs) : undefined;
  const words = [
    ...(isTimedOut && time ? [`timer, ${time}: ${word}`] : []),
    ...(time ? [`${word}, ${time}`] : []),
    word,
    ...(row.lane.end === 'cut' && work.cutWords.short ? [work.cutWords.short] : []),
  ];
  return {
    kind: row.lane.end === 'returned' ? (work.isFixed && !row.isMain ? 'tg' : 'tn') : 'tt',
    // Past a line that goes by just behind the end.
    places: words.flatMap((text) => [0, 8].map((shift) => ({ text, x: x + shift, y, anchor: 'start' as const }))),
  };
}

/** Above the dots, only where they are as long as the word. */
function waitsOf(row: LaneRow, own: readonly LaneEvent[], work: TextWork): Wish[] {
  const y = work.y(row) - 9;
  return own.flatMap((event, index): Wish[] => {
    const state = row.lane.spans[event.span]?.state;
    const next = own[index + 1];
    if (event.kind !== 'block' || event.isForEver || !state || state === 'sleep' || !next) return [];
    const [from, to] = [work.x(event), work.x(next)];
    const text = waitLabel(state);
    if (to - from < text.length * 7) return [];
    const half = text.length * 3.7 + 5;
    const steps = [(from + to) / 2, from + half, to - half];
    return [{ kind: 'tm', places: steps.map((x) => ({ text, x, y, anchor: 'middle' })) }];
  });
}
