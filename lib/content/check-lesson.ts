/** Rules on one lesson: its text, its directives and the files that they show. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import type { RunMode } from '@/lib/core/course-format';
import { checkLanes } from './check-lanes';
import { checkRevisions } from './check-revisions';
import { fromRoot, recordedFile, textOf } from './files';
import { type Directive, type LessonText, textOfLesson, walk } from './lesson-markdown';
import { type CodeMarks, codeMarks } from './line-marks';
import { listing } from './listing';
import { nodeProblem } from './markdown-rules';
import type { Problem } from './problem';
import type { LessonFolder } from './read-course';
import { longestListing } from './rules';

const mostNotes = 2;

export function checkLesson(lesson: LessonFolder, root: string): Problem[] {
  const text = textOfLesson(lesson);
  const here = (line: number) => ({ file: lesson.file, line: line + lesson.bodyLine - 1 });
  const problems: Problem[] = text.problems.map(({ line, ...rest }) => ({ ...here(line), ...rest }));

  if (lesson.source.id !== lesson.id) {
    problems.push({
      file: lesson.file,
      line: lesson.lineOf(['id']),
      message: `the id "${lesson.source.id}" is not the name of the folder, "${lesson.id}"`,
      cure: 'Make them the same; name an old id in "formerly".',
    });
  }
  problems.push(...checkRevisions(lesson));
  walk(text.tree, (node) => {
    const problem = nodeProblem(node) ?? deadLink(node, text);
    if (problem) problems.push({ ...here(node.position?.start.line ?? 1), ...problem });
  });
  problems.push(...shapeOf(text).map(({ line, ...rest }) => ({ ...here(line), ...rest })));
  for (const directive of text.directives.values()) {
    problems.push(
      ...checkDirective(directive, lesson, root).map((problem) => ({ ...here(directive.line), ...problem })),
    );
  }
  problems.push(...placement(text, lesson));
  return problems;
}

type Found = { message: string; cure: string; file?: string; line?: number };

function shapeOf({ tree, headings, directives }: LessonText): { line: number; message: string; cure: string }[] {
  const found: { line: number; message: string; cure: string }[] = [];
  if (tree.children[0]?.type !== 'paragraph') {
    const line = tree.children[0]?.position?.start.line ?? 1;
    found.push({
      line,
      message: 'the text does not begin with its lead',
      cure: 'Write one paragraph before anything else.',
    });
  }
  if (!headings.some(({ depth }) => depth === 2)) {
    found.push({ line: 1, message: 'the lesson has no headings', cure: 'Divide it with "## …".' });
  }
  for (const node of tree.children) {
    if (node.type === 'heading' && (node.depth === 1 || node.depth > 3)) {
      found.push({
        line: node.position?.start.line ?? 1,
        message: `a heading of level ${node.depth}`,
        cure: 'Use ## or ###.',
      });
    }
  }
  const notes = [...directives.values()].filter(({ name }) => name === 'note');
  for (const note of notes.slice(mostNotes)) {
    found.push({
      line: note.line,
      message: `the lesson has ${notes.length} callouts`,
      cure: `Keep ${mostNotes}; say the rest in the text.`,
    });
  }
  for (const node of nested(tree, directives)) {
    const name = directives.get(node)?.name;
    found.push({
      line: node.position?.start.line ?? 1,
      message: `::${name} stands inside something else`,
      cure: 'Put it between paragraphs, at the left edge.',
    });
  }
  return found;
}

/** Blocks that are not at the top level, where they would not be drawn. */
function nested(tree: Root, directives: LessonText['directives']): Nodes[] {
  const top = new Set<Nodes>(tree.children);
  return [...directives].flatMap(([node, { name }]) => (name !== 'since' && !top.has(node) ? [node] : []));
}

function deadLink(node: Nodes, { headings }: LessonText): { message: string; cure: string } | undefined {
  if (node.type !== 'link' || !node.url.startsWith('#')) return undefined;
  const slug = node.url.slice(1);
  if (headings.some((heading) => heading.slug === slug)) return undefined;
  return {
    message: `the link #${slug} names no heading of the lesson`,
    cure: `Use one of ${headings.map((heading) => `#${heading.slug}`).join(', ')}.`,
  };
}

function checkDirective(directive: Directive, lesson: LessonFolder, root: string): Found[] {
  switch (directive.name) {
    case 'code': {
      const shown = listing(lesson.dir, directive);
      if ('message' in shown) return [inListing(shown, lesson, root)];
      const { problems } = codeMarks(directive, shown.lines) satisfies CodeMarks;
      return [
        ...tooLong(directive.file, shown.lines),
        ...problems.map(({ line, ...rest }) => ({ ...rest, ...(line ? { line: line + lesson.bodyLine - 1 } : {}) })),
      ];
    }
    case 'diff': {
      const shown = [directive.from, directive.to].map((file) =>
        listing(lesson.dir, { file, region: directive.region }),
      );
      const broken = shown.flatMap((one) => ('message' in one ? [inListing(one, lesson, root)] : []));
      if (broken.length > 0) return broken;
      const [from, to] = shown.map((one) => ('lines' in one ? one.lines.join('\n') : ''));
      return from === to
        ? [{ message: 'the two listings do not differ', cure: 'Name two files, or a region, that differ.' }]
        : [];
    }
    case 'lanes':
      return checkLanes(lesson.dir, directive, `${lesson.unitId}/${lesson.id}`).map(({ line, ...rest }) => ({
        ...rest,
        ...(line ? { line: line + lesson.bodyLine - 1 } : {}),
      }));
    case 'output':
      return recordedProblems(lesson.dir, directive, `${lesson.unitId}/${lesson.id}`);
    default:
      return [];
  }
}

/** What is wrong with a recorded output that is to be shown. */
export function recordedProblems(
  dir: string,
  { of, by, tell }: { of: string; by: RunMode; tell: string[] },
  lessonPlace: string,
): Found[] {
  if (!existsSync(join(dir, of))) {
    return [{ message: `the folder ${of} is not there`, cure: 'Create it, or correct "of".' }];
  }
  const text = textOf(join(dir, recordedFile(of, by)));
  if (text === undefined) {
    return [
      {
        message: `${of} has no recorded output ${by}.txt`,
        cure: `Record it: npm run content:check -- ${lessonPlace} --record`,
      },
    ];
  }
  return tell.flatMap((part) =>
    text.includes(part)
      ? []
      : [
          {
            message: `"${part}" does not occur in ${recordedFile(of, by)}`,
            cure: 'Correct "tell", or record the output anew.',
          },
        ],
  );
}

export function tooLong(file: string, lines: string[]): Found[] {
  if (lines.length <= longestListing) return [];
  return [
    {
      message: `the listing of ${file} has ${lines.length} lines; ${longestListing} are allowed`,
      cure: 'Show a region of it: "// region: name" … "// endregion".',
    },
  ];
}

/** A problem in a listed file, told in that file where it has a line, else where it is referred to. */
export function inListing(problem: Problem, { dir }: { dir: string }, root: string): Found {
  const { file, line, ...rest } = problem;
  return line ? { ...rest, line, file: fromRoot(root, join(dir, file)) } : rest;
}

function placement({ directives }: LessonText, lesson: LessonFolder): Problem[] {
  const problems: Problem[] = [];
  const placed = new Map<string, number>();
  for (const directive of directives.values()) {
    if (directive.name !== 'exercise') continue;
    const at = { file: lesson.file, line: directive.line + lesson.bodyLine - 1 };
    const exercise = lesson.exercises.find(({ slug }) => slug === directive.id);
    if (!exercise && !lesson.unreadable.includes(directive.id)) {
      problems.push({
        ...at,
        message: `there is no exercise "${directive.id}"`,
        cure: `Name a folder of exercises/: ${lesson.exercises.map(({ slug }) => slug).join(', ') || 'none yet'}.`,
      });
    }
    if (exercise?.source.reviewOnly) {
      problems.push({
        ...at,
        message: `"${directive.id}" is for reviews only and stands in the lesson`,
        cure: 'Take it out here, or remove reviewOnly from its exercise.yaml.',
      });
    }
    if (placed.has(directive.id)) {
      problems.push({ ...at, message: `"${directive.id}" stands twice in the lesson`, cure: 'Remove one of the two.' });
    }
    placed.set(directive.id, directive.line);
  }
  for (const { slug, file, source } of lesson.exercises) {
    if (source.reviewOnly || placed.has(slug)) continue;
    problems.push({
      file,
      message: 'the exercise stands nowhere in its lesson',
      cure: `Put ::exercise{id="${slug}"} after the part that it tests, or set reviewOnly: true.`,
    });
  }
  return problems;
}
