/** What a recording of goroutines shows, in one to three sentences: for those who do not see the picture, and below it. */
import { counted } from '@/components/charts/words';
import type { Lane, LaneLabels, LaneSpan, Recording } from '@/lib/core/lanes';
import { type LaneEvent, storyOf } from './story';
import { takesTime } from './time-scale';
import { atLine, type CutWords, cutWords, listed, namesOf, timeText, waitPhrase } from './words';

const mostLetters = 400;
const mostClauses = 4;
const mostOthers = 3;

type Telling = {
  cut: CutWords;
  recording: Recording;
  story: readonly LaneEvent[];
  names: ReadonlyMap<number, string>;
};

export function lanesSentence(recording: Recording, labels: LaneLabels): string {
  const telling = { cut: cutWords(labels), recording, story: storyOf(recording), names: namesOf(recording.lanes) };
  const mainId = labels.main?.[0] ?? recording.lanes[0]?.id;
  const main = recording.lanes.find((lane) => lane.id === mainId);
  if (!main) return 'Nothing was recorded.';
  const others = recording.lanes.filter((lane) => lane !== main);
  const left = leftOnes(
    others.filter((lane) => lane.end === 'leaked'),
    telling,
  );
  const done = others.filter((lane) => lane.end !== 'leaked');
  const storiesOf = (lanes: readonly Lane[]) => lanes.map((lane) => laneStory(lane, telling, 3));
  const waited = done.filter((lane) => recording.wakes.some((wake) => wake.lane === lane.id && wake.by !== 0));
  const end = [closing(done, telling)].filter(Boolean);
  // What is left at the end is always said; of the way there as much as there is room for.
  for (const ends of left.length > 0 ? [left] : [storiesOf(done), storiesOf(waited), end])
    for (let clauses = mostClauses; clauses > 1; clauses--) {
      const story = [laneStory(main, telling, clauses), ...ends].join(' ');
      const isEnough = ends.length > 0 || others.length === 0;
      if (isEnough && ends.length <= mostOthers && story.length <= mostLetters) return story;
    }
  return shortened([`${nameOf(main, telling)} ${endOf(main, telling)}.`, ...(left.length > 0 ? left : end)].join(' '));
}

const nameOf = (lane: Lane, { names }: Telling) => names.get(lane.id) ?? lane.name;
const shortened = (words: string) => (words.length > mostLetters ? `${words.slice(0, mostLetters - 1)}…` : words);

/** One sentence for all that block on the same line; for one alone, with how it came there. */
function leftOnes(leaked: readonly Lane[], telling: Telling): string[] {
  const places = new Map<string, Lane[]>();
  for (const lane of leaked) {
    const last = lane.spans.at(-1);
    const key = `${lane.name} ${last?.state} ${last?.at?.line}`;
    places.set(key, [...(places.get(key) ?? []), lane]);
  }
  const groups = [...places.values()];
  const told = groups.slice(0, 2).flatMap((lanes) => {
    const [first] = lanes;
    const last = first?.spans.at(-1);
    if (!first || !last) return [];
    if (groups.length + lanes.length === 2) return [laneStory(first, telling, 3)];
    const names = lanes.map((lane) => nameOf(lane, telling));
    const who = lanes.length > 2 ? `${lanes.length} goroutines of ${first.name}` : listed(names);
    const words = leakInWords(last);
    return [`${who} ${lanes.length > 1 ? words.replace('blocks', 'block') : words}.`];
  });
  const more = leaked.length - groups.slice(0, 2).flat().length;
  return more > 0 ? [...told, `${more} more are left blocked.`] : told;
}

/** Where nothing is left: how the others end. */
function closing(others: readonly Lane[], telling: Telling): string {
  const [first] = others;
  if (!first) return '';
  const untilUs = Math.max(...others.flatMap((lane) => lane.spans.map((span) => span.toUs)));
  const cut = others.filter((lane) => lane.end === 'cut').length;
  const who = others.length === 1 ? nameOf(first, telling) : `The ${others.length} others`;
  if (cut > 0) return cutInWords(cut, others.length, telling);
  const isNothingLeft = telling.recording.lanes.every((lane) => lane.end === 'returned');
  return `${who} ${others.length === 1 ? 'returns' : 'return'}${untilUs > 0 ? ` by ${timeText(untilUs)}` : ''}${isNothingLeft ? '; nothing is left' : ''}.`;
}

function cutInWords(count: number, all: number, { cut }: Telling): string {
  const phrase = count === 1 ? cut.phrase : cut.phrase.replace(/^is/, 'are').replace(/^goes/, 'go');
  return `${count} of ${counted(all, 'other goroutine')} ${phrase}.`;
}

function laneStory(lane: Lane, telling: Telling, most: number): string {
  const clauses = clausesOf(lane, telling);
  const left = clauses.length - most;
  const kept =
    left > 1 ? [...clauses.slice(0, most - 1), `takes ${counted(left, 'more step')}`, ...clauses.slice(-1)] : clauses;
  const before = kept.slice(0, -1).join(', ');
  const and = kept.length > 2 ? ', and ' : kept.length > 1 ? ' and ' : '';
  return `${nameOf(lane, telling)} ${before}${and}${kept.at(-1)}.`;
}

/** What it does, one after the other: starts others, sleeps, waits; and its end. */
function clausesOf(lane: Lane, telling: Telling): string[] {
  const isTold = (span: LaneSpan) => span.toUs > span.fromUs || !takesTime(telling.recording.endUs);
  const clauses: string[] = [];
  const started: LaneEvent[] = [];
  const tell = (clause: string) => {
    if (started.length > 0) clauses.push(startsInWords(started.splice(0), telling));
    clauses.push(clause);
  };
  for (const event of telling.story) {
    if (event.kind === 'start' && event.by === lane.id) started.push(event);
    if (event.lane !== lane) continue;
    const span = lane.spans[event.span];
    if (event.kind === 'end') tell(endOf(lane, telling, clauses.at(-1)));
    else if (span && event.kind === 'wake' && isTold(span)) tell(waitInWords(span, event, telling));
    else if (span && event.kind === 'block' && event.isForEver) tell(leakInWords(span));
    else if (span && event.kind === 'block' && event.span === lane.spans.length - 1 && lane.end === 'cut')
      tell(waitOf(span));
  }
  return clauses;
}

const leakInWords = ({ state, at }: LaneSpan) => `blocks ${waitPhrase(state)}${atLine(at)} forever`;
const waitOf = ({ state, at }: LaneSpan) =>
  state === 'sleep' ? `sleeps${atLine(at)}` : `waits ${waitPhrase(state)}${atLine(at)}`;

function startsInWords(starts: readonly LaneEvent[], telling: Telling): string {
  const [first] = starts;
  const isAlike = starts.every(({ lane, at }) => lane.name === first?.lane.name && at?.line === first.at?.line);
  const names = starts.map(({ lane }) => nameOf(lane, telling));
  const where = isAlike && first ? atLine(first.at) : '';
  if (starts.length < 3) return `starts ${listed(names)}${where}`;
  return `starts ${starts.length} goroutines${isAlike ? ` of ${first?.lane.name}` : ''}${where}`;
}

function waitInWords(span: LaneSpan, { by }: LaneEvent, { names }: Telling): string {
  const until = timeText(span.toUs);
  if (span.state === 'sleep') return `sleeps until ${until}`;
  const when = span.toUs > 0 ? ` at ${until}` : '';
  if (by === 0) return `${waitOf(span)} until a timer ends that${when}`;
  const waker = names.get(by ?? -1);
  return waker ? `${waitOf(span)} until ${waker} wakes it${when}` : `${waitOf(span)} until ${until}`;
}

/** `before`: what was said last; its time is not said again. */
function endOf(lane: Lane, { recording, cut }: Telling, before = ''): string {
  const last = lane.spans.at(-1);
  if (lane.end === 'leaked' && last) return leakInWords(last);
  const time = timeText(last?.toUs ?? 0);
  const isSaid = before.endsWith(` at ${time}`) || before.endsWith(` until ${time}`);
  const when = takesTime(recording.endUs) && !isSaid ? ` at ${time}` : '';
  return lane.end === 'returned' ? `returns${when}` : `${cut.phrase}${when}`;
}
