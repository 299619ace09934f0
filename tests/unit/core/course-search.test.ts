// The search over the course index: what is best comes first, and a slip of the hand is forgiven.
import fc from 'fast-check';
import { areWithin, type EntryKind, type IndexEntry, makeSearch } from '@/lib/core/course-search';

const entry = (kind: EntryKind, text: string): IndexEntry => ({ kind, text, places: [] });
const entries = [
  entry('lesson', 'Wrap with %w'),
  entry('lesson', 'errgroup'),
  entry('name', 'errors.Is'),
  entry('name', 'errors.IsZero'),
  entry('name', 'errgroup.WithContext'),
  entry('name', 'context.Context'),
  entry('objective', 'Match wrapped errors with errors.Is, never with =='),
  entry('objective', 'Bound a group of goroutines'),
  entry('misconception', 'errors.Is compares messages.'),
];
const search = makeSearch(entries);
const texts = (query: string) => search(query).map(({ text }) => text);

describe('the order', () => {
  test('is exact name, prefix, word, part; what is mistaken comes after what teaches', () => {
    expect(texts('errors.Is')).toEqual(['errors.Is', 'errors.IsZero', entries[6]?.text, entries[8]?.text]);
    expect(texts('errgroup')).toEqual(['errgroup', 'errgroup.WithContext']);
    expect(texts('withcontext')).toEqual(['errgroup.WithContext']);
    expect(texts('context')).toEqual(['context.Context', 'errgroup.WithContext']);
    expect(texts('goroutines bound')).toEqual(['Bound a group of goroutines']);
    expect(texts('gorout')).toEqual(['Bound a group of goroutines']);
  });

  test('forgives case, punctuation and spaces', () => {
    for (const query of ['errors.is', 'ERRORS IS', ' errorsis ', 'errors.Is('])
      expect(texts(query)[0]).toBe('errors.Is');
    expect(texts('%w')).toEqual(['Wrap with %w']);
  });
});

describe('a typing error', () => {
  test.each(['errgruop', 'errgrou', 'errrgroup', 'ergroup'])('%s is understood', (query) => {
    expect(texts(query)[0]).toBe('errgroup');
  });
  test('counts only where nothing fits without one, and not in short words', () => {
    expect(texts('errors.Iz')[0]).toBe('errors.Is');
    expect(texts('errors.isz')).toEqual(['errors.IsZero']);
    expect(texts('wib')).toEqual([]);
  });
  test('of three letters is another word', () => {
    expect(texts('gorotine')).toEqual(['Bound a group of goroutines']);
    expect(texts('gorot')).toEqual([]);
    expect(areWithin(2, 'goroutine', 'gorontien')).toBe(true);
    expect(areWithin(2, 'goroutine', 'abcoutine')).toBe(false);
  });
});

test('nothing is found for nothing, and anything may be asked', () => {
  for (const query of ['', ' ', '...', '[(*+?', '\u0000']) expect(texts(query)).toEqual([]);
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (query) => {
      for (const found of search(query)) expect(entries).toContain(found);
    }),
  );
  expect(texts('a '.repeat(10_000))).toBeDefined();
});

test('edits are counted alike in both directions', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(2), (a, b, most) => {
      expect(areWithin(most, a, b)).toBe(areWithin(most, b, a));
      expect(areWithin(0, a, b)).toBe(a === b);
    }),
  );
});
