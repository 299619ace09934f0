// What leaves the site: all of a learner's own, nothing of anybody else, no secret; and tables that no spreadsheet runs.
import { exportAttemptsCsv, exportCardsCsv } from '@/lib/commands/export-csv';
import { exportData } from '@/lib/commands/export-data';
import { importData } from '@/lib/commands/import-data';
import { makeApp } from '@/tests/support/app';
import { makeBelongings, tells } from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';
import { exportOf, largeExport, textOf } from '@/tests/support/export-file';
import { answer, begin, exerciseOf, makeAccount, makeGuest, study } from '@/tests/support/learner';

jest.setTimeout(60_000);

/** Reads RFC 4180 as it stands there: quotes double, rows end in CRLF. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
    const plain = /^([^",\r\n]*)(,|\r\n)/.exec(rest);
    const [whole, cell = '', end] = quoted ?? plain ?? [];
    if (whole === undefined) throw new Error(`not RFC 4180 at: ${rest.slice(0, 60)}`);
    rows.at(-1)?.push(quoted ? cell.replaceAll('""', '"') : cell);
    rest = rest.slice(whole.length);
    if (end === '\r\n' && rest !== '') rows.push([]);
  }
  const [head = [], ...body] = rows;
  for (const row of body) expect(row).toHaveLength(head.length);
  return body.map((row) => Object.fromEntries(row.map((cell, n) => [head[n], cell])));
}

describeDatabases('exporting', (open) => {
  test('holds every row of the learner and nothing of another, no password and no token', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const stranger = await makeGuest(app);
    await study(app, stranger, 'blue-1-a', 'right');
    const { userId } = of.owner;
    await app.db.client.accessToken.create({
      data: {
        ...{ id: 'a-token', userId, name: 'x', hash: 'hash-of-a-token', prefix: 'gr_x', scopes: '[]' },
        ...{ createdAt: app.now(), expiresAt: app.now() },
      },
    });
    const file = await exportOf(app, of.owner);
    const where = { userId };
    expect(file.attempts).toHaveLength(await app.db.client.attempt.count({ where }));
    expect(file.presentations).toHaveLength(await app.db.client.presentation.count({ where }));
    expect(file.revocations).toHaveLength(1);
    expect(file.profile).toMatchObject({ name: 'A person', email: of.email });
    const text = JSON.stringify(file);
    const { passwordHash } = await app.db.client.user.findUniqueOrThrow({ where: { id: userId } });
    for (const secret of [passwordHash ?? '', 'hash-of-a-token', stranger.userId, userId, 'blue-1-a']) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
    expect(tells(await textOf(exportData(app, stranger)), of)).toBe(false);
    expect(tells(await textOf(exportAttemptsCsv(app, stranger)), of)).toBe(false);
    expect(tells(await textOf(exportCardsCsv(app, stranger)), of)).toBe(false);
  });

  test('is whole JSON where there is nothing, and leaves out what is answered meanwhile', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    expect(await exportOf(app, guest)).toMatchObject({ attempts: [], presentations: [], profile: { email: null } });
    await study(app, guest, 'red-1-a', 'right');
    const pieces = exportData(app, guest);
    let text = (await pieces.next()).value ?? '';
    await study(app, guest, 'red-1-b', 'right');
    text += await textOf(pieces);
    expect(JSON.parse(text).attempts).toHaveLength(1);
  });

  test('comes in pieces of a page: other work goes on in between', async () => {
    const app = await makeApp(open, '2026-03-05T09:00:00Z');
    const reader = await makeAccount(app);
    await importData(app, reader, largeExport(600, app.now()), { takesSettings: false });
    let pieces = 0;
    let longest = 0;
    let text = '';
    for await (const piece of exportData(app, reader)) {
      pieces++;
      longest = Math.max(longest, piece.length);
      text += piece;
    }
    expect(JSON.parse(text).attempts).toHaveLength(600);
    expect(pieces).toBeGreaterThan(8);
    expect(longest).toBeLessThan(600_000);
    expect(readCsv(await textOf(exportAttemptsCsv(app, reader)))).toHaveLength(600);
  });

  test('gives tables by RFC 4180 whose cells no spreadsheet runs', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const first = await study(app, guest, 'red-1-a', 'right');
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-b', 'choice'));
    await answer(app, guest, shown, 'wrong');
    const row = await app.db.client.attempt.findFirstOrThrow({ where: { id: first.id } });
    for (const answerText of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a "quoted", one\r\nand more ü']) {
      await app.db.client.attempt.update({
        where: { userId_id: { userId: guest.userId, id: row.id } },
        data: { answer: answerText, reason: answerText },
      });
      const [read] = readCsv(await textOf(exportAttemptsCsv(app, guest)));
      const isFormula = /^[=+\-@\t\r]/.test(answerText);
      expect(read?.answer).toBe(isFormula ? `'${answerText}` : answerText);
      expect(read?.reason).toBe(read?.answer);
    }
    const [one, two] = readCsv(await textOf(exportAttemptsCsv(app, guest)));
    expect(one).toMatchObject({
      ...{ sequence: '1', study_day: '2026-03-02', objective: 'red-1-a', exercise: 'red-1-a-choice', kind: 'choice' },
      ...{ outcome: 'right', rating: 'good', scheduled: 'yes', taken_back: 'no', lesson: 'Lesson red-1' },
    });
    expect(two).toMatchObject({ outcome: 'wrong', rating: 'again', statement: 'Do what red-1-b asks for.' });
    const cards = readCsv(await textOf(exportCardsCsv(app, guest)));
    expect(cards.map(({ objective, reps, state }) => ({ objective, reps, state }))).toEqual([
      { objective: 'red-1-a', reps: '1', state: 'learning' },
      { objective: 'red-1-b', reps: '1', state: 'learning' },
    ]);
    expect(readCsv(await textOf(exportCardsCsv(app, await makeGuest(app))))).toEqual([]);
  });
});
