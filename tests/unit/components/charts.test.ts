// Pictures as markup: nothing that is put in gets out of its place, and whatever the numbers, no drawing holds one that is none.
import fc from 'fast-check';
import { daySquares } from '@/components/charts/day-squares';
import { dueAhead } from '@/components/charts/due-ahead';
import { tag, text } from '@/components/charts/markup';
import { numberTable } from '@/components/charts/number-table';
import { recallAhead } from '@/components/charts/recall-ahead';
import { recallOverTime } from '@/components/charts/recall-over-time';
import { longDate, momentsIn, percent, timeText } from '@/components/charts/words';
import { studyCalendar } from '@/lib/core/study-calendar';
import { addDays } from '@/lib/core/study-day';

const today = '2026-11-25';
const share = fc.double({ min: 0, max: 1, noNaN: true });
const recalls = fc.array(share, { minLength: 43, maxLength: 43 });
const broken = /NaN|undefined|Infinity|null/;

describe('markup', () => {
  test('text and attributes are escaped', () => {
    const hostile = `"><script>alert('&')</script>`;
    const markup = tag('p', { title: hostile, class: 'a b' }, text(hostile));
    expect(markup).not.toContain('<script');
    expect(markup).toBe(
      `<p title="&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;" class="a b">&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;</p>`,
    );
  });

  test('whatever the text, it never opens a tag', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        const table = numberTable({ caption: any, heads: [any, any], rows: [[any, any]] });
        expect(table.match(/<\/?[a-z]+/g)).toEqual([
          ...[
            '<table',
            '<caption',
            '</caption',
            '<thead',
            '<tr',
            '<th',
            '<th',
            '<tbody',
            '<tr',
            '<th',
            '<td',
            '</table',
          ],
        ]);
      }),
    );
  });

  test('an attribute that is undefined is left out, an empty element closes itself', () => {
    expect(tag('path', { class: undefined, d: 'M0 0' })).toBe('<path d="M0 0" />');
    expect(tag('path', { class: 'grid' })).toBe('<path class=grid />');
  });
});

describe('pictures', () => {
  test('what will be remembered', () => {
    fc.assert(
      fc.property(recalls, recalls, fc.double({ min: 0.8, max: 0.97, noNaN: true }), (withReviews, without, target) => {
        for (const drawing of recallAhead({ withReviews, without, target })) expect(drawing).not.toMatch(broken);
      }),
    );
  });

  test('reviews ahead', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 14, maxLength: 14 }), (counts) => {
        const days = counts.map((count, n) => ({ studyDay: addDays(today, n), count }));
        const [wide = '', narrow = ''] = dueAhead(days);
        expect(wide + narrow).not.toMatch(broken);
        const sum = counts.reduce((all, count) => all + count, 0);
        expect(wide).toContain(`${sum} in all`);
      }),
    );
  });

  test('days: one square for each study day, in the year and in its newest half', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 360 })), (ago) => {
        const totals = ago.map((n) => ({ studyDay: addDays(today, -n), answers: 1, durationMs: n * 10_000 }));
        const { weeks } = studyCalendar(totals, today, 53);
        const [wide = '', narrow = ''] = daySquares(weeks, 'Days');
        expect(wide + narrow).not.toMatch(broken);
        expect(wide.match(/h0/g)?.length ?? 0).toBe(ago.length);
        const inHalf = weeks
          .slice(-26)
          .flat()
          .filter((day) => day.answers > 0).length;
        expect(narrow.match(/h0/g)?.length ?? 0).toBe(inHalf);
      }),
    );
  });

  test('one objective over time', () => {
    const curve = {
      ...{ from: '2026-03-02T09:00:00Z', to: '2026-04-02T09:00:00Z', nowAt: 0.7 },
      past: [[0, 1] as [number, number], [0.7, 0.4] as [number, number]],
      ahead: [],
      answers: [{ at: 0, recall: null, isRight: false }],
    };
    for (const drawing of recallOverTime(curve)) expect(drawing).not.toMatch(broken);
  });
});

test('words', () => {
  expect(longDate(today)).toBe('Wednesday 25 November');
  expect(percent(0.9163, 1)).toBe('91.6\u00a0%');
  expect([0, 20_000, 42 * 60_000, 190 * 60_000].map(timeText)).toEqual([
    '0\u00a0min',
    '1\u00a0min',
    '42\u00a0min',
    '3\u00a0h\u00a010',
  ]);
  expect(momentsIn('Asia/Tokyo')('2026-09-30T16:05:00.000Z')).toBe('1 Oct 2026, 01:05');
});
