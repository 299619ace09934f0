/** The words of pictures of goroutines: names, times, and what one waits for. */
import type { Lane, LaneLabels, LanePlace, LaneState } from '@/lib/core/lanes';

/** As a label in the picture, and in "waits …" and "blocks … forever". */
const waits: Record<LaneState, { label: string; phrase: string }> = {
  running: { label: '', phrase: '' },
  sleep: { label: 'Sleep', phrase: 'in a sleep' },
  send: { label: 'send', phrase: 'on a send' },
  receive: { label: 'receive', phrase: 'on a receive' },
  select: { label: 'select', phrase: 'in a select' },
  mutex: { label: 'Lock', phrase: 'for a lock' },
  'wait-group': { label: 'Wait', phrase: 'for a wait group' },
  cond: { label: 'Wait', phrase: 'for a condition' },
  other: { label: 'blocked', phrase: 'in the runtime' },
};
/** What is said where a lane is cut. */
export type CutWords = { label: string; short: string; phrase: string };
const cuts: Record<NonNullable<LaneLabels['cut']>, CutWords> = {
  'program-ends': { label: 'the program ends', short: 'cut off', phrase: 'is cut off when the program ends' },
  'goes-on': { label: 'goes on', short: '', phrase: 'goes on' },
};
export const cutWords = ({ cut = 'program-ends' }: LaneLabels): CutWords => cuts[cut];

export const waitLabel = (state: LaneState): string => waits[state].label;
export const waitPhrase = (state: LaneState): string => waits[state].phrase;

export const units = [
  { name: 'µs', us: 1 },
  { name: 'ms', us: 1000 },
  { name: 's', us: 1_000_000 },
  { name: 'min', us: 60_000_000 },
  { name: 'h', us: 3_600_000_000 },
] as const;

/** "0", "50 ms", "1.5 s". The number and its unit stay on one line. */
export function timeText(us: number): string {
  // 62 seconds are not 1.033 minutes.
  const unit = units.findLast((one) => us >= one.us && (one.us < 60_000_000 || us >= 10 * one.us || us % one.us === 0));
  return unit ? `${Number((us / unit.us).toFixed(3))}\u00a0${unit.name}` : '0';
}

/** Each lane's name by its id; goroutines of one name are numbered in the order of their start. */
export function namesOf(lanes: readonly Lane[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const numbered = lanes.map(({ id, name }) => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return { id, name, number };
  });
  return new Map(
    numbered.map(({ id, name, number }) => [id, (counts.get(name) ?? 0) > 1 ? `${name} #${number}` : name]),
  );
}

/** " at line 24", or nothing where the line is not known. */
export const atLine = (at: LanePlace | null): string => (at ? ` at line ${at.line}` : '');

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
