// Files that are not right: each is refused with the place in it, and nothing of it is taken in.
import { checkImport, importData } from '@/lib/commands/import-data';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { type ExportFile, importBodySchema, longestExportBytes } from '@/lib/core/export-format';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { everythingOf } from '@/tests/support/belongings';
import { describeDatabases, freshDatabase } from '@/tests/support/database';
import { largeExport, uuidOf } from '@/tests/support/export-file';
import { makeAccount, study } from '@/tests/support/learner';

const now = '2026-03-05T09:00:00Z';
type Row = Record<string, unknown>;
type Loose = Record<string, Row[]> & { settings: Row; profile: Row };

/** A good file with one thing changed, and where that is said to be wrong. */
const bad: Record<string, [change: (file: Loose) => void, place: string | RegExp]> = {
  'a rating out of range': [(file) => set(file, 'attempts', 1, { rating: 5 }), 'attempts[1].rating'],
  'a wrong type': [(file) => set(file, 'attempts', 2, { durationMs: '20000' }), 'attempts[2].durationMs'],
  'no row at all': [(file) => void file.attempts?.splice(0, 1, null as never), 'attempts[0]'],
  'a field of another user': [(file) => set(file, 'attempts', 0, { userId: uuidOf('x') }), 'attempts[0]'],
  'a huge name of a field': [(file) => set(file, 'attempts', 0, { ['x'.repeat(100_000)]: 1 }), 'attempts[0]'],
  'a presentation of another user': [(file) => set(file, 'presentations', 0, { userId: 'x' }), 'presentations[0]'],
  'a sequence twice': [(file) => set(file, 'attempts', 4, { sequence: 4 }), 'attempts[4].sequence'],
  'the sequence of a revocation': [(file) => set(file, 'revocations', 0, { sequence: 4 }), 'revocations[0].sequence'],
  'a sequence beyond whole numbers': [(file) => set(file, 'resets', 0, { sequence: 2 ** 53 }), 'resets[0].sequence'],
  'an id twice': [(file) => set(file, 'attempts', 4, { id: uuidOf('attempt 3') }), 'attempts[4].id'],
  'an id that is none': [(file) => set(file, 'attempts', 4, { id: "'; DROP TABLE" }), 'attempts[4].id'],
  'an attempt without its presentation': [
    (file) => void file.presentations?.splice(7, 1),
    'attempts[7].presentationId',
  ],
  'two attempts of one presentation': [
    (file) => set(file, 'attempts', 4, { presentationId: uuidOf('presentation 3') }),
    'attempts[4].presentationId',
  ],
  'another exercise than was shown': [
    (file) => set(file, 'attempts', 4, { exerciseId: uuidOf('other') }),
    'attempts[4].exerciseId',
  ],
  'a day in the future': [
    (file) => set(file, 'attempts', 4, { answeredAt: '2026-03-06T00:00:00.000Z', studyDay: '2026-03-05' }),
    'attempts[4].answeredAt',
  ],
  'a day before all computers': [
    (file) => set(file, 'attempts', 4, { answeredAt: '0001-01-01T00:00:00.000Z', studyDay: '0001-01-01' }),
    'attempts[4].answeredAt',
  ],
  'no such day': [(file) => set(file, 'attempts', 4, { studyDay: '2026-02-30' }), 'attempts[4].studyDay'],
  'the study day of another time': [
    (file) => set(file, 'attempts', 4, { studyDay: '2025-01-01' }),
    'attempts[4].studyDay',
  ],
  'a schedule that moved and did not': [
    (file) => set(file, 'attempts', 4, { scheduled: false }),
    'attempts[4].unscheduledReason',
  ],
  'parameters that are not there': [
    (file) => set(file, 'attempts', 4, { parametersId: 'others' }),
    'attempts[4].parametersId',
  ],
  'weights that give no number': [
    (file) => {
      const [first] = file.schedulerParameters as { value: { weights: number[] } }[];
      first?.value.weights.splice(20, 1, 0);
    },
    'schedulerParameters[0].value.weights',
  ],
  'a time zone that is none': [
    (file) => {
      const [first] = file.schedulerParameters as { value: Row }[];
      Object.assign(first?.value ?? {}, { timeZone: 'Mars/Olympus' });
    },
    'schedulerParameters[0].value.timeZone',
  ],
  'an undo of nothing': [
    (file) => set(file, 'revocations', 0, { attemptId: uuidOf('none') }),
    'revocations[0].attemptId',
  ],
  'a huge string': [(file) => set(file, 'attempts', 4, { fuzzSeed: 'x'.repeat(1_000_000) }), 'attempts[4].fuzzSeed'],
  'a zero character': [(file) => set(file, 'attempts', 4, { fuzzSeed: 'a\u0000b' }), 'attempts[4].fuzzSeed'],
  'a huge answer': [
    (file) => set(file, 'attempts', 4, { answer: { type: 'text', text: 'x'.repeat(5_000) } }),
    'attempts[4].answer.text',
  ],
  'deep nesting': [
    (file) => set(file, 'attempts', 4, { answer: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) }),
    'attempts[4].answer',
  ],
  'a prototype': [(file) => set(file, 'attempts', 4, JSON.parse('{"__proto__": {"rating": 4}}')), /^$/],
  'one objective without end': [
    (file) => {
      for (const name of ['attempts', 'presentations']) for (const row of file[name] ?? []) row.objectiveId = 'one';
    },
    'attempts[2000].objectiveId',
  ],
};

function set(file: Loose, list: string, index: number, change: Row): void {
  const rows = file[list] as Row[];
  rows[index] = Object.defineProperties({ ...rows[index] }, Object.getOwnPropertyDescriptors(change));
}

const good = (count = 20): Loose => structuredClone(largeExport(count, new Date(now))) as unknown as Loose;
const asBody = (file: unknown) => importBodySchema.parse(file);

async function refusal(work: Promise<unknown>): Promise<AppError | null> {
  return work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    },
  );
}

describe('a file that is not right', () => {
  let app: TestApp;
  let reader: SignedInActor;
  beforeAll(async () => {
    app = await makeApp(freshDatabase, now);
    reader = await makeAccount(app);
    await study(app, reader, 'red-1-a', 'right');
  });
  afterAll(() => app?.db.close());

  test.each(Object.entries(bad))('%s', async (name, [change, place]) => {
    const file = good(name === 'one objective without end' ? 2_010 : 20);
    change(file);
    const before = await everythingOf(app.db.client, reader);
    for (const run of [
      () => checkImport(app, reader, asBody(file)),
      () => importData(app, reader, asBody(file), { takesSettings: true }),
    ]) {
      const error = await refusal(run());
      if (place instanceof RegExp) continue;
      expect([name, error?.code, error?.fields[0]?.path]).toEqual([name, 'invalid', place]);
      expect(error?.publicMessage).toContain(place);
      expect(error?.publicMessage.length).toBeLessThan(400);
      expect(await everythingOf(app.db.client, reader)).toBe(before);
    }
  });

  test('says no more than twenty places', async () => {
    const file = good(40);
    for (const row of file.attempts ?? []) row.rating = 9;
    expect((await refusal(checkImport(app, reader, asBody(file))))?.fields).toHaveLength(20);
  });

  test('is refused by its head alone where it is no export, of another version, or has more in it', () => {
    const paths = (file: unknown) => importBodySchema.safeParse(file).error?.issues.map(({ path }) => path.join('.'));
    expect(paths({ ...good(), format: 'anki' })).toEqual(['format']);
    expect(paths({ ...good(), version: 2 })).toEqual(['version']);
    expect(paths({ ...good(), passwordHash: 'x' })).toEqual(['']);
    expect(paths({ ...good(), settings: { ...good().settings, role: 'administrator' } })).toEqual(['settings']);
    expect(paths({ ...good(), attempts: {} })).toEqual(['attempts']);
    for (const other of [null, [], 'text', 7]) expect(paths(other)).toEqual(['']);
    expect(longestExportBytes).toBe(50_000_000);
  });
});

describeDatabases('text that databases do not like', (open) => {
  test('comes in where a learner may type it, and out again', async () => {
    const app = await makeApp(open, now);
    const reader = await makeAccount(app);
    const file = good() as unknown as ExportFile;
    const text = 'a\u0000b\uD83D\uDE00 "quoted" =1+1 \u2028.';
    const [first] = file.attempts;
    if (first) first.answer = { type: 'text', text };
    await importData(app, reader, asBody(file), { takesSettings: true });
    const row = await app.db.client.attempt.findFirstOrThrow({ where: { id: first?.id ?? '' } });
    expect(JSON.parse(row.answer)).toEqual({ type: 'text', text });
    await expectStoredIsFolded(app);
  });
});
