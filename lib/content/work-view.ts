/** What a learner works on where the answer is code that is run: files to edit, blanks to fill, lines to order. */
import 'server-only';
import { join } from 'node:path';
import type { Work } from '@/lib/core/api-schemas';
import type { RunGradedSource } from '@/lib/core/course-format';
import { shuffled } from '@/lib/core/exercise-choice';
import { goVersion } from './code-html';
import type { CourseExercise } from './course';
import { baseName } from './directive-html';
import { textOf } from './files';
import { escapeHtml, highlightLines, languageOf } from './highlight';
import { depthOf, linesOf } from './listing';
import { givenFiles, goFilesIn, marksOf, piecesOf, starterFiles } from './run-graded';

type Of<Kind> = Extract<RunGradedSource, { kind: Kind }>;

export async function workView(exercise: CourseExercise, source: RunGradedSource): Promise<Work> {
  switch (source.kind) {
    case 'fix':
    case 'test':
      return filesWork(exercise, source);
    case 'fill':
      return fillsWork(exercise, source);
    case 'order':
      return orderWork(exercise, source);
  }
}

/** What the hidden tests check, in words: "TestNoGoroutineIsLeft" as "no goroutine is left", and "TestItIsErrNoSong" as "it is ErrNoSong". */
export function testWords(name: string): string {
  const [first = '', ...subtests] = name.split('/');
  const [said = '', sentinel = ''] = first.replace(/^(?:Test|Fuzz)_?/, '').split(/(?=Err[A-Z])/, 2);
  const words = said
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[ _]+/)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  return [`${words.join(' ')} ${sentinel}`.trim(), ...subtests.map((subtest) => subtest.replaceAll('_', ' '))].join(
    ': ',
  );
}

function testNames({ dir }: CourseExercise): string[] {
  return goFilesIn(join(dir, 'grade'), true).flatMap(({ text }) =>
    [...text.matchAll(/^func ((?:Test|Fuzz)\w*)\(/gm)].map((match) => testWords(match[1] ?? '')),
  );
}

async function filesWork(exercise: CourseExercise, source: Of<'fix' | 'test'>): Promise<Work> {
  const given = givenFiles(exercise, source).map(async ({ name, text }) => ({
    ...{ title: name, note: goVersion },
    lines: await highlightLines(text.trimEnd().split('\n'), 'go'),
  }));
  const files = starterFiles(exercise, source).map(async ({ name, text }) => ({
    ...{ name, text },
    lines: await highlightLines(text.split('\n'), 'go'),
  }));
  return {
    type: 'files',
    files: await Promise.all(files),
    given: await Promise.all(given),
    // The names of hidden tests of a test exercise would tell which defects there are.
    testNames: source.kind === 'fix' ? testNames(exercise) : [],
  };
}

/** Stands for a blank while the line is highlighted: a name, so that what is around it keeps its colours. */
const standIn = (index: number) => `ZBLANK${index}Z`;

async function fillsWork(exercise: CourseExercise, source: Of<'fill'>): Promise<Work> {
  const { file, region } = source.shown;
  const lines = linesOf(exercise.dir, file, region).map((line) =>
    source.blanks.reduce(
      (text, blank, index) => (blank.line.trim() === line.trim() ? text.replace(blank.text, standIn(index)) : text),
      line,
    ),
  );
  const highlighted = await highlightLines(lines, languageOf(file));
  return {
    type: 'fills',
    title: baseName(file),
    firstLine: region ? marksOf(textOf(join(exercise.dir, file)) ?? '', region).from + 2 : 1,
    lines: highlighted.map(({ html, depth }) => ({
      depth,
      parts: balanced(html.split(/ZBLANK(\d+)Z/)).map((part, index) => {
        if (index % 2 === 0) return { html: part };
        const blank = source.blanks[Number(part)];
        return { blank: blank?.id ?? '', width: widthOf(source) };
      }),
    })),
    blanks: source.blanks.map(({ id }) => id),
    testNames: testNames(exercise),
  };
}

/** Pieces of highlighted HTML, every other one, cut inside a token perhaps: each closes what it opens, and the next opens it again. */
function balanced(parts: string[]): string[] {
  let open = '';
  return parts.map((part, index) => {
    if (index % 2 === 1) return part;
    const whole = open + part;
    const opened = whole.match(/<span[^>]*>/g) ?? [];
    const isOpen = opened.length > (whole.match(/<\/span>/g) ?? []).length;
    open = isOpen ? (opened.at(-1) ?? '') : '';
    return isOpen ? `${whole}</span>` : whole;
  });
}

/** One width for all blanks: it tells nothing about what goes where. */
const widthOf = ({ blanks }: Of<'fill'>) => Math.max(8, ...blanks.map(({ text }) => text.length + 2));

async function orderWork(exercise: CourseExercise, source: Of<'order'>): Promise<Work> {
  const { file, region } = source.shown;
  const text = (textOf(join(exercise.dir, file)) ?? '').trimEnd();
  const { lines, from, to } = marksOf(text, region);
  const around = (lines: string[]) => highlightLines(lines, 'go');
  const first = lines.slice(from + 1, to).find((line) => line.trim() !== '') ?? '';
  const pieces = shuffled(piecesOf(exercise, source), exercise.id);
  const highlighted = await highlightLines(
    pieces.map(({ line }) => line),
    'go',
  );
  return {
    type: 'order',
    title: baseName(file),
    before: await around(lines.slice(0, from)),
    after: await around(lines.slice(to + 1)),
    depth: depthOf(first) + (/^\s*([)}\]]|case\b|default:)/.test(first) ? 1 : 0),
    pieces: pieces.map(({ id, line }, index) => ({
      id,
      html: highlighted[index]?.html ?? escapeHtml(line),
      text: line,
    })),
    testNames: testNames(exercise),
  };
}
