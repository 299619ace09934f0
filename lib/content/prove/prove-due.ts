/** Proves a list of pieces: first that all their Go is sound, then what each of them says. */
import { join } from 'node:path';
import type { Problem } from '@/lib/content/problem';
import { fetchModules, type Go } from '@/lib/go-toolchain';
import { makeBench } from './bench';
import { checkPackages } from './check-packages';
import type { ProvingGrader } from './proof-context';
import { protosIn } from './proof-records';
import { proveGenerated } from './prove-generated';
import { proveSubject, vettedOnPurpose } from './prove-subject';
import { RaceMissing } from './running';
import type { Subject } from './subjects';

export type Tools = {
  go: Go;
  root: string;
  scratch: string;
  /** What is built to prove with is kept below it. */
  cacheDir: string;
  /** Write recorded outputs instead of comparing them. */
  record: boolean;
  grader: ProvingGrader;
  onProgress: (text: string) => void;
};

export type ProvedPieces = {
  problems: Problem[];
  /** Of which all is proved. */
  whole: Subject[];
  /** Which need -race where it cannot be had; the reason is Go's. */
  withoutRace: { subjects: Subject[]; why: string };
};

export async function proveDue(due: Subject[], tools: Tools): Promise<ProvedPieces> {
  const { go, root, scratch, cacheDir, record, grader, onProgress } = tools;
  const nothing = { whole: [], withoutRace: { subjects: [], why: '' } };
  const missing = due.length > 0 ? await fetchModules(go, root, onProgress) : undefined;
  if (missing) return { ...nothing, problems: [missing] };

  const protos = protosIn(
    root,
    due.map(({ dir }) => dir),
  );
  const stale = await proveGenerated(protos, { go, root, cacheDir: join(cacheDir, 'generate'), record, onProgress });

  const packages = due.flatMap((subject) => subject.packages);
  const mayFailVet = new Set(due.flatMap((subject) => vettedOnPurpose(root, subject)));
  const { broken, others } = await checkPackages(packages, mayFailVet, { root, go, onProgress });
  const problems = [...stale, ...broken, ...others];
  // what no piece is to blame for leaves all of them in doubt
  if (broken.some((problem) => !due.some((subject) => isOf(subject, problem)))) return { ...nothing, problems };

  const compiling = due.filter((subject) => !broken.some((problem) => isOf(subject, problem)));
  const bench = makeBench(go, { root, scratch, toolsFolder: join(cacheDir, 'session-tools'), record, onProgress });
  const raceless = new Set<Subject>();
  if (compiling.length > 0) onProgress(`Proving ${compiling.length} of ${due.length} …`);
  await Promise.all(
    compiling.map(async (subject) => {
      try {
        const own = await proveSubject(subject, { root, bench, record, grader, scratch, lesson: subject.lesson });
        problems.push(...own);
        if (bench.withoutRace.has(subject.dir)) raceless.add(subject);
      } catch (error) {
        if (error instanceof RaceMissing) raceless.add(subject);
        else problems.push(unforeseen(subject, error));
      }
    }),
  );
  const isWhole = (subject: Subject) => !raceless.has(subject) && !problems.some((problem) => isOf(subject, problem));
  const why = raceless.size > 0 ? ((await go.whyNoRace()) ?? '') : '';
  return { problems, whole: compiling.filter(isWhole), withoutRace: { subjects: [...raceless], why } };
}

/** Whether the problem is one of this piece: in the lesson, too, where the piece is the lesson's snippets. */
export function isOf({ key, exercise, lesson }: Subject, { file }: Problem): boolean {
  return file.startsWith(`${key}/`) || (exercise === undefined && file === lesson.file);
}

function unforeseen({ exercise, lesson }: Subject, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    file: exercise?.file ?? lesson.file,
    message: `cannot be proved: ${message}`,
    cure: 'Try its folders by hand with go test and go run.',
  };
}
