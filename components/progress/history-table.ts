/** All that happened to one objective, newest first. */
import { type Markup, tag, text } from '@/components/charts/markup';
import { columnHead, table } from '@/components/charts/table';
import { momentsIn } from '@/components/charts/words';
import type { HistoryEvent } from '@/lib/core/progress';
import { kindWords } from './kind-words';

type AttemptEvent = Extract<HistoryEvent, { type: 'attempt' }>;

const heads = ['answered', 'exercise', 'result', 'rating', 'comes back', 'lasts'];
const modeWords: Record<string, string> = {
  lesson: 'in the lesson',
  review: 'in a review',
  practice: 'practised',
  'test-out': 'tested out',
};
const outcomeWords = { right: 'right', wrong: 'wrong', revealed: 'asked for' };

export function historyTable(events: readonly HistoryEvent[], timeZone: string): Markup {
  const dateOf = momentsIn(timeZone);
  return table({
    className: 'data history',
    caption: 'Answers, newest first',
    heads: heads.map(columnHead),
    rows: events.map((event) => (event.type === 'reset' ? resetRow(dateOf(event.at)) : attemptRow(event, dateOf))),
  });
}

const resetRow = (date: string) =>
  tag(
    'tr',
    {},
    tag('th', { scope: 'row' }, text(date)),
    tag(
      'td',
      { colspan: heads.length - 1 },
      text('Begun anew: what was known of your memory before no longer counts.'),
    ),
  );

function attemptRow(event: AttemptEvent, dateOf: (at: string) => string): Markup {
  const { kind, mode, outcome, rating, reason, takenBackAt, unscheduledText } = event;
  const note = takenBackAt ? `Taken back ${dateOf(takenBackAt)}: it does not count.` : unscheduledText;
  return tag(
    'tr',
    { class: takenBackAt ? 'gone' : undefined },
    tag('th', { scope: 'row' }, text(dateOf(event.at))),
    tag('td', {}, text(`${kindWords[kind] ?? kind}, ${modeWords[mode] ?? mode}`)),
    tag('td', { class: outcome === 'right' ? undefined : 'miss' }, text(outcomeWords[outcome])),
    tag('td', {}, text(`${rating}: ${reason}`)),
    note
      ? tag('td', { colspan: 2 }, text(note))
      : [
          tag('td', { 'data-head': 'comes back' }, text(change(event.intervalBefore, event.intervalAfter))),
          tag('td', { 'data-head': 'lasts' }, text(change(event.lastsBefore, event.lastsAfter))),
        ],
  );
}

/** "5 days, then 12 days" */
const change = (before: string | null, after: string | null) =>
  [before, after].filter((one) => one !== null).join(' → ');
