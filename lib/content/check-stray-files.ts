/** Every file in a lesson's folder has a purpose. */
import { join } from 'node:path';
import { type ExerciseSource, optionsOf, runModeSchema } from '@/lib/core/course-format';
import { entriesIn, foldersIn, fromRoot, packageFolder, recordedLanesFile, textOf } from './files';
import type { Problem } from './problem';
import type { ExerciseFolder, LessonFolder } from './read-course';

const recorded = runModeSchema.options.map((mode) => `${mode}.txt`);

export function checkStrayFiles(lesson: LessonFolder, root: string): Problem[] {
  const stray = (path: string, cure: string): Problem => ({
    file: fromRoot(root, join(lesson.dir, path)),
    message: `a stray ${/\.\w+$/.test(path) ? 'file' : 'file or folder'}: nothing uses it`,
    cure,
  });
  const remove = 'Remove it, or move it where docs/authoring.md has a place for it.';
  const problems: Problem[] = [];

  for (const entry of entriesIn(lesson.dir)) {
    const isKnown = entry.isDirectory() ? ['snippets', 'exercises'].includes(entry.name) : entry.name === 'lesson.md';
    if (!isKnown) problems.push(stray(entry.name, remove));
  }
  for (const entry of entriesIn(join(lesson.dir, 'exercises'))) {
    if (!entry.isDirectory()) problems.push(stray(`exercises/${entry.name}`, remove));
  }

  const used = [
    ...lesson.codeFiles.map(({ file }) => file),
    ...[...lesson.outputs, ...lesson.lanes].map(({ of }) => `${of}/`),
  ];
  const sessions = lesson.outputs.flatMap(({ of, by }) => (by === 'session' ? [of] : []));
  const snippets = entriesIn(join(lesson.dir, 'snippets'));
  for (const entry of snippets) {
    const path = `snippets/${entry.name}`;
    if (!entry.isDirectory())
      problems.push(stray(path, 'Each snippet is a package in a folder of its own: snippets/<name>/.'));
    else {
      const recordings = lesson.lanes.map(({ of }) => recordedLanesFile(of));
      const unused = strayInPackage(lesson.dir, path, sessions).filter((file) => !recordings.includes(file));
      problems.push(...unused.map((file) => stray(file, remove)));
      const isUsed = used.some((file) => file.startsWith(`${path}/`)) || isImported(lesson, entry.name);
      if (!isUsed) problems.push(stray(path, 'Show it with ::code, ::output or ::lanes, or remove it.'));
    }
  }
  for (const exercise of lesson.exercises) {
    const prefix = `exercises/${exercise.slug}`;
    problems.push(...strayInExercise(exercise).map(({ path, cure }) => stray(`${prefix}/${path}`, cure ?? remove)));
  }
  return problems;
}

function strayInExercise({ dir, source }: ExerciseFolder): { path: string; cure?: string }[] {
  const optionFolders = optionsOf(source).flatMap(({ code }) =>
    code ? [code.file.split('/').slice(0, 2).join('/')] : [],
  );
  const proof = 'proof' in source ? source.proof : undefined;
  const inner = innerFolders(source);
  const sessions = [
    ...(source.output?.by === 'session' ? [packageFolder(dir, source.output.of)] : []),
    ...(proof?.by === 'session' ? ['starter', '_starter', 'solution', ...optionFolders] : []),
  ];
  const used = new Set(
    [
      ...source.code.map(({ file }) => file),
      ...(source.output ? [source.output.of] : []),
      ...(source.kind === 'predict' ? [source.program] : []),
      ...(source.kind === 'recall' ? ['solution', ...source.modelCode.map(({ file }) => file)] : []),
      ...(proof ? ['starter', '_starter', 'solution'] : []),
      ...(proof && (proof.by === 'test' || proof.by === 'race') ? ['grade'] : []),
      ...(optionFolders.length > 0 ? ['options'] : []),
      ...packageFolders(source),
    ].map((path) => path.split('/')[0]),
  );
  const found: { path: string; cure?: string }[] = [];
  for (const entry of entriesIn(dir)) {
    if (!entry.isDirectory()) {
      if (entry.name !== 'exercise.yaml') found.push({ path: entry.name });
    } else if (!used.has(entry.name)) {
      found.push({
        path: entry.name,
        cure: 'Refer to it in exercise.yaml (code, output, program, proof), or remove it.',
      });
    } else if (entry.name in inner) {
      const known = inner[entry.name] ?? [];
      for (const { name } of entriesIn(join(dir, entry.name))) {
        const path = `${entry.name}/${name}`;
        if (known !== 'any' && !known.includes(name))
          found.push({ path, cure: `List it in exercise.yaml under ${entry.name}, or remove it.` });
        else found.push(...strayInPackage(dir, path, sessions).map((file) => ({ path: file })));
      }
    } else if (entry.name !== 'options')
      found.push(...strayInPackage(dir, entry.name, sessions).map((path) => ({ path })));
  }
  for (const entry of entriesIn(join(dir, 'options'))) {
    const path = `options/${entry.name}`;
    if (!optionFolders.includes(path))
      found.push({ path, cure: 'Give an option this folder with "code", or remove it.' });
    else found.push(...strayInPackage(dir, path, sessions).map((file) => ({ path: file })));
  }
  const recording = source.lanes && recordedLanesFile(source.lanes.of);
  return found.filter(({ path }) => path !== recording);
}

/** The packages of an exercise that is graded by running code. */
function packageFolders(source: ExerciseSource): string[] {
  switch (source.kind) {
    case 'fix':
    case 'test':
      return ['starter', 'solution', 'grade', ...Object.keys(innerFolders(source))];
    case 'fill':
    case 'order':
      return ['solution', 'grade'];
    default:
      return [];
  }
}

/** Folders of packages, with the names that are listed in exercise.yaml. */
function innerFolders(source: ExerciseSource): Record<string, 'any' | string[]> {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  if (source.kind === 'fix') return { accepts: 'any', rejects: ids(source.rejects) };
  if (source.kind === 'test') return { accepts: 'any', rejects: ids(source.rejects), mutants: ids(source.mutants) };
  return {};
}

/** A package folder holds Go, what Go is made from, recorded outputs, testdata and packages; one with a session whatever its commands need. */
function strayInPackage(dir: string, path: string, sessions: string[]): string[] {
  if (sessions.includes(path)) return [];
  return entriesIn(join(dir, path)).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'testdata' ? [] : strayInPackage(dir, inner, sessions);
    return /\.(go|proto)$/.test(entry.name) || recorded.includes(entry.name) ? [] : [inner];
  });
}

/** Whether another package of the lesson imports this snippet. */
function isImported(lesson: LessonFolder, snippet: string): boolean {
  const path = `"course.example/units/${lesson.unitId}/${lesson.id}/snippets/${snippet}`;
  const search = (dir: string): boolean =>
    entriesIn(dir).some(({ name }) => name.endsWith('.go') && (textOf(join(dir, name)) ?? '').includes(path)) ||
    foldersIn(dir).some((folder) => search(join(dir, folder)));
  return search(lesson.dir);
}
