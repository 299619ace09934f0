// The Anki package, read back by another zip and another SQLite: what Anki's format demands, and no key of what was not answered.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import initSqlJs, { type Database } from 'sql.js';
import { exportAnki } from '@/lib/commands/export-anki';
import type { SignedInActor } from '@/lib/core/access';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, begin, exerciseOf, makeGuest, study } from '@/tests/support/learner';
import { lonelyObjective, makeCourse } from '@/tests/support/made-course';

const publicUrl = 'https://course.example.org';
type Note = { id: number; guid: string; mod: number; tags: string; fields: string[]; sfld: string; csum: number };

async function open(app: TestApp, actor: SignedInActor): Promise<Database> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportAnki(app, actor, publicUrl)) pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
  expect(JSON.parse(strFromU8(files.media as Uint8Array))).toEqual({});
  const SQL = await initSqlJs();
  return new SQL.Database(files['collection.anki2']);
}

function rows<Row>(database: Database, sql: string): Row[] {
  const [result] = database.exec(sql);
  return (result?.values ?? []).map(
    (values) => Object.fromEntries(values.map((value, n) => [result?.columns[n], value])) as Row,
  );
}

const notesOf = (database: Database): Note[] =>
  rows<Note & { flds: string }>(database, 'SELECT * FROM notes ORDER BY id').map(({ flds, ...note }) => ({
    ...note,
    fields: flds.split('\x1f'),
  }));

describeDatabases('the Anki package', (openDatabase) => {
  test('has a note for each objective that was learned, in the form that Anki documents', async () => {
    const app = await makeApp(openDatabase);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'right', 'spot');
    await study(app, guest, 'red-1-b', 'right', 'choice');
    await study(app, guest, 'green-1-a', 'wrong', 'choice');
    const database = await open(app, guest);
    expect(rows(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);

    const [col] = rows<Record<string, string>>(database, 'SELECT * FROM col');
    expect(col).toMatchObject({ id: 1, ver: 11 });
    const [model] = Object.values(JSON.parse(col?.models ?? '')) as [{ id: number; flds: { name: string }[] }];
    expect(model.flds.map(({ name }) => name)).toEqual(['Objective', 'Question', 'Answer', 'Source']);
    const decks = Object.values(JSON.parse(col?.decks ?? '')) as { id: number; name: string }[];
    const deck = decks.find(({ name }) => name === 'A made course');

    const notes = notesOf(database);
    expect(notes.map(({ sfld }) => sfld)).toEqual(['Do what red-1-a asks for.', 'Do what red-1-b asks for.']);
    for (const { fields, csum, sfld, tags, guid } of notes) {
      expect(fields).toHaveLength(4);
      expect(csum).toBe(Number.parseInt(createHash('sha1').update(sfld).digest('hex').slice(0, 8), 16));
      expect(tags).toMatch(/^ go-routine go-routine::red::red-1 $/);
      expect(guid).toMatch(/^gr[\w-]{12}$/);
    }
    const cards = rows<Record<string, number>>(database, 'SELECT * FROM cards ORDER BY id');
    expect(cards.map(({ nid, did, ord, type, queue }) => ({ nid, did, ord, type, queue }))).toEqual(
      notes.map(({ id }) => ({ nid: id, did: deck?.id, ord: 0, type: 0, queue: 0 })),
    );
    // Whole numbers, not REAL: Anki reads them as integers.
    const kinds = rows(database, 'SELECT DISTINCT typeof(id) AS a, typeof(mid) AS b, typeof(csum) AS c FROM notes');
    expect(kinds).toEqual([{ a: 'integer', b: 'integer', c: 'integer' }]);
  });

  test('shows the exercise in front; the answer, why, and the way back behind it', async () => {
    const app = await makeApp(openDatabase);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'right', 'spot');
    const [note] = notesOf(await open(app, guest));
    const [, front = '', back = '', source = ''] = note?.fields ?? [];
    expect(front).toContain('What holds here?');
    expect(front).toContain('<pre class="code"><span class="k">package</span>');
    expect(front).not.toMatch(/secret/);
    expect(back).toContain('Line 4.');
    expect(back).toContain('The first claim.');
    expect(back).toContain('The secret explanation.');
    expect(back).toContain('fixed');
    expect(source).toBe(`<a href="${publicUrl}/course/red/red-1#the-pattern">Lesson red-1: The pattern</a>`);
  });

  test('takes no exercise that was not answered, or was changed since', async () => {
    const app = await makeApp(openDatabase);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'right', 'choice');
    await study(app, guest, lonelyObjective, 'right');
    await begin(app, guest, exerciseOf(app, 'red-1-a', 'spot'));
    const changed = app.withCourse(
      await makeCourse((one) =>
        one.objective === lonelyObjective
          ? {
              ...one,
              options: (one.options as object[]).map((option, n) => (n > 0 ? option : { ...option, text: 'New.' })),
            }
          : one,
      ),
    );
    const notes = notesOf(await open(changed, guest));
    expect(notes.map(({ sfld }) => sfld)).toEqual(['Do what red-1-a asks for.']);
    expect(JSON.stringify(notes)).not.toContain('println("broken")');
  });

  test('keeps its ids, so that a later package updates the notes', async () => {
    const app = await makeApp(openDatabase);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a', 'right', 'choice');
    const [first] = notesOf(await open(app, guest));
    app.clock.advance(3 * dayMs);
    await answer(app, guest, await begin(app, guest, exerciseOf(app, 'red-1-a', 'spot')), 'wrong');
    await study(app, guest, 'red-1-b', 'right');
    const [again, second] = notesOf(await open(app, guest));
    expect(again).toMatchObject({ id: first?.id, guid: first?.guid });
    expect(again?.mod).toBeGreaterThan(first?.mod ?? 0);
    expect(again?.fields[1]).not.toBe(first?.fields[1]);
    expect(second?.guid).not.toBe(first?.guid);
    // Nothing learned gives an empty deck, not an error.
    expect(notesOf(await open(app, await makeGuest(app)))).toEqual([]);
  });
});
