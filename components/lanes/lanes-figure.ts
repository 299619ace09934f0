/** A figure of what goroutines did: one picture, or a broken run above its fix on one scale, told in words and as a table. */
import { type Markup, tag, text } from '@/components/charts/markup';
import { glyphPaths } from '@/components/drawing/glyph';
import type { LaneLabels, Recording } from '@/lib/core/lanes';
import { drawLanes, planLanes } from './draw-lanes';
import { lanesSentence } from './lanes-sentence';
import { lanesTable } from './lanes-table';

export type LanesPicture = {
  recording: Recording;
  heading: string;
  kind: 'broken' | 'fixed' | 'plain';
  labels: LaneLabels;
  /** The name of the listing whose lines its steps light: the `data-listing` of a code block on the page. */
  listing?: string | null;
};

export type LanesFigure = {
  recordings: readonly LanesPicture[];
  /** It is the answer to an action, and draws itself once. */
  isAnswer?: boolean;
  /** The picture alone, without words and table below it. */
  isBare?: boolean;
  /** Recordings that it has to have room for, on one scale with it. */
  roomFor?: readonly Recording[];
};

export function lanesFigure({ recordings, isAnswer = false, isBare = false, roomFor = [] }: LanesFigure): Markup {
  const plans = recordings.map(({ recording, labels }) => planLanes(recording, labels));
  const together = [...plans, ...roomFor.map((recording) => planLanes(recording, {}))];
  const told = recordings.map(({ recording, labels }) => lanesSentence(recording, labels));
  const parts = recordings.flatMap(({ heading, kind, listing }, index) => {
    const plan = plans[index];
    if (!plan) return [];
    const look = {
      label: heading ? `${heading}: ${told[index]}` : (told[index] ?? ''),
      isFixed: kind === 'fixed',
      isAnswer,
      together,
    };
    const drawings = [drawLanes(plan, look, 'wide'), drawLanes(plan, look, 'narrow')];
    const named = heading ? tag('p', { class: 'lanes-h' }, glyph(kind), text(heading)) : [];
    return {
      picture: tag(
        'div',
        { class: 'lanes-picture' },
        named,
        drawings.map(({ svg }) => svg),
      ),
      rows: [
        ...(recordings.length > 1 ? [named].flat() : []),
        lanesTable(
          plan,
          heading,
          drawings.map(({ x }) => x),
          listing,
        ),
      ],
    };
  });
  const words = told.map((one, index) =>
    tag('p', {}, told.length > 1 ? tag('b', {}, text(`${recordings[index]?.heading}.`)) : [], text(` ${one}`)),
  );
  return tag(
    'figure',
    { class: 'lanes-figure' },
    parts.map(({ picture }) => picture),
    isBare ? [] : [tag('figcaption', {}, words), inTable(parts.flatMap(({ rows }) => rows))],
  );
}

const inTable = (rows: Markup[]): Markup =>
  tag(
    'details',
    { class: 'lanes-table' },
    tag('summary', {}, text('as a table')),
    tag('div', { class: 'scroll' }, rows),
  );

/** As components/drawing/glyph draws it. */
function glyph(kind: LanesPicture['kind']): Markup | [] {
  if (kind === 'plain') return [];
  const sign = kind === 'fixed' ? 'good' : 'bad';
  return tag(
    'svg',
    { class: `g ${sign}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    tag('path', {
      d: glyphPaths[sign],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
  );
}
