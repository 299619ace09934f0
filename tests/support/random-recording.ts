/** Recordings that a real run could have given, from random decisions: fast-check shrinks the decisions. */
import fc from 'fast-check';
import type { Lane, LaneSpan, LaneState, LaneWake, Recording } from '@/lib/core/lanes';

const blocking: LaneState[] = ['send', 'receive', 'select', 'mutex', 'wait-group', 'cond', 'other'];
const names = ['worker', 'main.func1', '(*pool).run', 'serve', 'aVeryLongNameOfAFunctionThatFillsTheWholeLine.func1.2'];

type Going = Omit<Lane, 'end'> & {
  end: Lane['end'] | null;
  state: LaneState;
  since: number;
  sinceUs: number;
  untilUs: number | null;
};

/** `tickUs`: how long a step of the clock is; 0: no time passes. */
function recordingFrom(decisions: readonly number[], tickUs: number): Recording {
  const lanes: Going[] = [];
  const wakes: LaneWake[] = [];
  let nowUs = 0;
  let taken = 0;
  let order = 0;
  const decide = (below: number) => (decisions[taken++] ?? 0) % below;
  const place = () => ({ file: 'main.go', line: 1 + decide(90) });
  const start = (by: number | null) =>
    lanes.push({
      ...{
        id: lanes.length + 1,
        order,
        endOrder: null,
        name: by ? (names[decide(names.length)] ?? '') : 'main',
        startedBy: by,
        spans: [],
        end: null,
      },
      ...{ startedAt: by ? place() : null, state: 'running', since: order++, sinceUs: nowUs, untilUs: null },
    });
  const change = (lane: Going, state: LaneState) => {
    const span: LaneSpan = {
      order: lane.since,
      state: lane.state,
      fromUs: lane.sinceUs,
      toUs: nowUs,
      at: lane.state === 'running' ? null : place(),
    };
    lane.spans.push(span);
    lane.state = state;
    lane.since = order++;
    lane.sinceUs = nowUs;
  };
  const wake = (lane: Going, by: number) => {
    change(lane, 'running');
    wakes.push({
      order: lane.since,
      atUs: nowUs,
      by,
      lane: lane.id,
      span: lane.spans.length - 1,
      at: by === 0 ? null : place(),
    });
  };

  start(null);
  while (taken < decisions.length) {
    const going = lanes.filter((lane) => lane.end === null);
    const running = going.filter((lane) => lane.state === 'running');
    const lane = running[decide(Math.max(1, running.length))];
    if (!lane) {
      const [next] = going.filter((one) => one.untilUs !== null).sort((a, b) => (a.untilUs ?? 0) - (b.untilUs ?? 0));
      if (!next) break;
      nowUs = Math.max(nowUs, next.untilUs ?? 0);
      next.untilUs = null;
      wake(next, 0);
      continue;
    }
    const blocked = going.filter((one) => one.state !== 'running' && one.state !== 'sleep');
    const isMain = lane.id === 1;
    const deed = decide(10);
    if (deed <= (lanes.length < 4 ? 3 : 1) && lanes.length < 14) start(lane.id);
    else if (deed === 2 && (isMain ? decide(6) === 0 : true)) {
      change(lane, 'running');
      lane.end = 'returned';
      lane.endOrder = lane.since;
      // What still goes when main ends is cut off there.
      if (isMain) break;
    } else if (deed <= 5 && blocked.length > 0) {
      const woken = blocked[decide(blocked.length)];
      if (woken) {
        woken.untilUs = null;
        wake(woken, lane.id);
      }
    } else if (deed <= 7) {
      change(lane, 'sleep');
      lane.untilUs = nowUs + (1 + decide(40)) * tickUs;
    } else {
      const state = blocking[decide(blocking.length)] ?? 'other';
      change(lane, state);
      if (state === 'select') lane.untilUs = nowUs + (1 + decide(40)) * tickUs;
    }
  }
  const ended = lanes.map(({ state, since, sinceUs, untilUs, end, ...lane }): Lane => {
    if (end) return { ...lane, end };
    const isStuck = state !== 'running' && untilUs === null;
    const at = state === 'running' ? null : { file: 'main.go', line: 7 };
    return {
      ...lane,
      spans: [...lane.spans, { order: since, state, fromUs: sinceUs, toUs: nowUs, at }],
      end: isStuck ? 'leaked' : 'cut',
    };
  });
  return { endUs: nowUs, lanes: ended, wakes, cut: null };
}

export const anyRecording = fc
  .tuple(fc.array(fc.nat(5000), { maxLength: 260, size: 'max' }), fc.constantFrom(0, 1, 1000, 1_000_000))
  .map(([decisions, tickUs]) => recordingFrom(decisions, tickUs));
