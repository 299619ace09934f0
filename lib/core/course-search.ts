/** Searches the course index: exact, then by prefix, word and part; where nothing fits, with a typing error or two. */

export const entryKinds = ['lesson', 'name', 'objective', 'misconception'] as const;
export type EntryKind = (typeof entryKinds)[number];
export type IndexEntry = {
  kind: EntryKind;
  text: string;
  /** The lessons, and the places in them, to which it leads. */
  places: readonly { title: string; href: string }[];
};

/** Longer queries are cut. */
const longestQuery = 100;
const mostWords = 8;
/** The rank of what fits only with a typing error. */
const typoRank = 6;

type Form = { words: string[]; compact: string };
type EntryForm = Form & { entry: IndexEntry };
/** Letters, digits and percent signs in lower case: "errors.Is", "Errors Is" and "errorsis" are the same. */
function formOf(text: string): Form {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);
  return { words, compact: words.join('') };
}

/** A search over these entries. Its results come best first, and are none where the query has no letter or digit. */
export function makeSearch(entries: readonly IndexEntry[]): (query: string) => IndexEntry[] {
  const forms = [...entries].sort(byKind).map((entry): EntryForm => ({ entry, ...formOf(entry.text) }));
  const vocabulary = [...new Set(forms.flatMap(({ words }) => words))];
  return (query) => {
    const asked = formOf(query.slice(0, longestQuery));
    asked.words = asked.words.slice(0, mostWords);
    if (asked.compact === '') return [];
    const ranked = (rank: (form: EntryForm) => number | null) => {
      const byRank: IndexEntry[][] = Array.from({ length: typoRank + 1 }, () => []);
      for (const form of forms) {
        const of = rank(form);
        if (of !== null) byRank[of]?.push(form.entry);
      }
      return byRank.flat();
    };
    const fitting = ranked((form) => rankOf(form, asked));
    return fitting.length > 0 ? fitting : ranked(mistyped(asked, vocabulary));
  };
}

function rankOf(form: EntryForm, asked: Form): number | null {
  const rank = rankOfText(form, asked);
  // Mistaken beliefs are full of names; what teaches a name comes before them.
  return rank !== null && form.entry.kind === 'misconception' ? Math.max(rank, 3) : rank;
}

function rankOfText(form: Form, asked: Form): number | null {
  if (form.compact === asked.compact) return 0;
  if (form.words.includes(asked.compact)) return 1;
  if (form.compact.startsWith(asked.compact)) return 2;
  const each = (fits: (word: string) => boolean) => asked.words.every(fits);
  if (each((word) => form.words.includes(word))) return 3;
  if (each((word) => form.words.some((other) => other.startsWith(word)))) return 4;
  return each((word) => form.compact.includes(word)) ? 5 : null;
}

/** The order among those that fit equally well. */
function byKind(a: IndexEntry, b: IndexEntry): number {
  const place = ({ kind }: IndexEntry) => entryKinds.indexOf(kind);
  return place(a) - place(b) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1);
}

/** Whether each word that was asked for is like a word of the entry, or all of it like the whole. Each word is compared once. */
function mistyped(asked: Form, vocabulary: readonly string[]): (form: Form) => number | null {
  const like = asked.words.map((word) => new Set(vocabulary.filter((other) => isLike(word, other))));
  const isMeant = (form: Form) =>
    like.every((words) => form.words.some((word) => words.has(word))) || isLike(asked.compact, form.compact);
  return (form) => (isMeant(form) ? typoRank : null);
}

const allowedEdits = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** The first letter is seldom the wrong one, and comparing is dear. */
const isLike = (word: string, other: string) => word[0] === other[0] && areWithin(allowedEdits(word), word, other);

/** Whether so few letters at most are missing, too many, wrong or swapped with their neighbour. */
export function areWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) row[j] = Math.min(at(row, j), at(before, j - 2) + 1);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return at(last, b.length) <= most;
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
