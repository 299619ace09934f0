/** What a learner has learned as an Anki package: a note an objective, made of an exercise that they have answered. */
import { createHash } from 'node:crypto';
import { ZipFile } from 'yazl';
import type { App } from '@/lib/commands/app';
import { noteExport } from '@/lib/commands/note-export';
import { ankiCss, ankiSides, ankiTitle } from '@/lib/content/anki-note';
import type { CourseExercise } from '@/lib/content/course';
import type { SignedInActor } from '@/lib/core/access';
import { answeredExercises } from '@/lib/data/attempts';
import { type AnkiNote, ankiCollection } from '@/lib/data/libsql/anki-collection';
import { objectiveTotals } from '@/lib/data/totals';

/** Chosen once: by these Anki takes a later package for the same deck and the same kind of note. */
const deckId = 1_764_000_000_001;
const modelId = 1_764_000_000_002;

/** The package's bytes, in pieces. `publicUrl` is where the links lead. */
export async function* exportAnki(app: App, actor: SignedInActor, publicUrl: string): AsyncGenerator<Uint8Array> {
  await noteExport(app, actor, 'an Anki package');
  const collection = ankiCollection({
    deck: { id: deckId, name: app.course.title, description: `From ${publicUrl}` },
    model: {
      ...{ id: modelId, name: 'Go Routine objective', fields: ['Objective', 'Question', 'Answer', 'Source'] },
      front: '<div class="inner">{{Question}}</div>',
      back: '<div class="inner">{{Question}}<hr id="answer">{{Answer}}<p class="about">{{Objective}} {{Source}}</p></div>',
      css: ankiCss,
    },
    notes: await notesOf(app, actor, publicUrl),
    now: app.now(),
  });
  const zip = new ZipFile();
  zip.addBuffer(collection, 'collection.anki2');
  zip.addBuffer(Buffer.from('{}'), 'media');
  zip.end();
  for await (const piece of zip.outputStream) yield piece as Uint8Array;
}

async function notesOf(app: App, actor: SignedInActor, publicUrl: string): Promise<AnkiNote[]> {
  const tx = app.db.client;
  const learnedAt = new Map(
    (await objectiveTotals(actor, tx)).flatMap(({ objectiveId, firstRightAt }) =>
      firstRightAt ? [[objectiveId, firstRightAt] as const] : [],
    ),
  );
  const answered = await answeredExercises(actor, tx);
  const notes: AnkiNote[] = [];
  let lastId = 0;
  const begun = app.course.objectives.filter(({ id }) => learnedAt.has(id));
  const inOrder = begun.sort((a, b) => Number(learnedAt.get(a.id)) - Number(learnedAt.get(b.id)));
  for (const { id, statement, unitId, lessonId } of inOrder) {
    const exercise = newestUnchanged(app, id, answered);
    if (!exercise) continue;
    // Anki takes the id for the time at which the note was made.
    lastId = Math.max(lastId + 1, Number(learnedAt.get(id)));
    const title = await ankiTitle(statement);
    const { front, back, source } = await ankiSides(app.course, exercise, publicUrl);
    notes.push({
      ...{ id: lastId, guid: guidOf(id), fields: [title.html, front, back, source], firstText: title.text },
      tags: ['go-routine', `go-routine::${unitId}::${lessonId}`],
    });
  }
  return notes;
}

/** The newest answered exercise that is as it was then: a changed one has a key that the learner was not told. */
function newestUnchanged(
  app: App,
  objectiveId: string,
  answered: Awaited<ReturnType<typeof answeredExercises>>,
): CourseExercise | null {
  for (const { exerciseId, contentHash } of answered) {
    const exercise = app.course.exercise(exerciseId);
    if (exercise?.objectiveId === objectiveId && exercise.contentHash === contentHash) return exercise;
  }
  return null;
}

const guidOf = (objectiveId: string) =>
  `gr${createHash('sha256').update(`go-routine objective ${objectiveId}`).digest('base64url').slice(0, 12)}`;
