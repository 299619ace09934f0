/** A recording of goroutines as a picture: one line is one goroutine, time runs to the right. */
import { type Markup, tag, text } from '@/components/charts/markup';
import { rounded } from '@/components/charts/words';
import type { LaneLabels, Recording } from '@/lib/core/lanes';
import { type ChosenLanes, chooseLanes, restInWords } from './choose-lanes';
import { laneLines } from './lane-lines';
import { placeLaneTexts } from './lane-texts';
import { type LaneEvent, storyOf } from './story';
import { fitted, type PlacedText, TextPlaces } from './text-places';
import { instantsOf, type Steps, stepsOf, timeScale } from './time-scale';
import { type CutWords, cutWords, namesOf } from './words';

/** What is said and drawn of one recording, before it has a place. */
export type LanesPlan = ChosenLanes & {
  recording: Recording;
  names: ReadonlyMap<number, string>;
  cutWords: CutWords;
  /** What the author says of events, by their order. */
  moments: ReadonlyMap<number, string>;
  /** Every event. */
  story: LaneEvent[];
  /** Those of the drawn lanes. */
  steps: Steps;
};

export function planLanes(recording: Recording, labels: LaneLabels): LanesPlan {
  const story = storyOf(recording);
  const chosen = chooseLanes(recording, labels);
  const drawn = new Set(chosen.rows.flatMap((row) => row.ids));
  return {
    ...{ ...chosen, recording, story },
    names: namesOf(recording.lanes),
    cutWords: cutWords(labels),
    moments: new Map((labels.moments ?? []).map(({ order, text }) => [order, text])),
    steps: stepsOf(story.filter((event) => drawn.has(event.lane.id))),
  };
}

export type LanesLook = {
  /** For the reader who does not see it. */
  label: string;
  isFixed: boolean;
  /** Draws itself from left to right: only as the answer to an action. */
  isAnswer: boolean;
  /** The plans that stand on one scale with this one, this one among them. */
  together: readonly LanesPlan[];
};

export type LanesDrawing = { svg: Markup; x: (event: LaneEvent) => number };

const left = 4;
const firstLane = 32;
const laneHeight = 46;
const sizes = {
  wide: { width: 640, tail: 128, ticks: 5, shown: 'only-wide' },
  narrow: { width: 340, tail: 76, ticks: 3, shown: 'only-narrow' },
} as const;

export function drawLanes(plan: LanesPlan, look: LanesLook, size: keyof typeof sizes): LanesDrawing {
  const { width, tail, ticks, shown } = sizes[size];
  const { rows, story } = plan;
  const endUs = Math.max(...look.together.map(({ recording }) => recording.endUs));
  const instants = instantsOf(
    look.together.map(({ steps }) => steps),
    endUs,
  );
  const scale = timeScale(instants, endUs, [left, width - tail], ticks);
  const x = (event: LaneEvent) => scale.x(event.atUs, plan.steps.get(event) ?? 0);
  const rest = restInWords(plan.rest, plan.recording);
  const lowest = firstLane + (rows.length - 1) * laneHeight;
  const axis = lowest + (rest ? 46 : 22);
  const height = axis + 22;
  const work = {
    ...{
      rows,
      story,
      x,
      names: plan.names,
      cutWords: plan.cutWords,
      moments: plan.moments,
      right: width,
      bottom: axis,
      isFixed: look.isFixed,
    },
    y: (row: (typeof rows)[number]) => firstLane + rows.indexOf(row) * laneHeight,
    corner: rounded(Math.min(9, scale.stepPx * 2)),
    isTimed: scale.untilUs !== null,
  };
  const { paths, uprights } = laneLines(work);
  const texts = new TextPlaces(
    { width, height },
    uprights.map(({ x, from, to }) => ({ left: x - 4, right: x + 4, top: from, bottom: to })),
  );
  if (rest)
    texts.place({
      kind: 'tt',
      isNeeded: true,
      places: [{ text: fitted(rest, 'tt', width - left), x: left, y: lowest + 30, anchor: 'start' }],
    });
  placeLaneTexts(work, texts);
  const tickPath = scale.ticks.map((tick) => `M${rounded(tick.x)} ${axis}v4`).join('');
  const belowAxis = axis + 18;
  // The last tick has the unit: it comes first.
  for (const tick of [...scale.ticks].reverse()) {
    const isAtEdge = tick.x < 8;
    const place = isAtEdge ? ({ x: left, anchor: 'start' } as const) : ({ x: tick.x, anchor: 'middle' } as const);
    texts.place({ kind: 'tt', places: [{ text: tick.name, y: belowAxis, ...place }] });
  }
  if (!work.isTimed)
    texts.place({
      kind: 'tt',
      places: [{ text: 'in order, no time passes', x: left, y: belowAxis, anchor: 'start' }],
    });
  const svg = tag(
    'svg',
    {
      class: `lanes ${shown}${look.isAnswer ? ' draw' : ''}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': look.label,
    },
    [...paths].flatMap(([kind, d]) => (d ? tag('path', { class: kind, d }) : [])),
    tickPath ? tag('path', { class: 'l tick', d: tickPath }) : [],
    texts.placed.map(textOf),
  );
  return { svg, x };
}

const textOf = (placed: PlacedText): Markup =>
  tag(
    'text',
    {
      class: placed.kind,
      x: rounded(placed.x),
      y: placed.y,
      'text-anchor': placed.anchor === 'start' ? undefined : placed.anchor,
    },
    text(placed.text),
  );
