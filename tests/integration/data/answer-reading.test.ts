// What an answer reads in one statement is what the tables hold, as they are read one by one.
import { randomUUID } from 'node:crypto';
import { readForAnswer } from '@/lib/data/answer-reading';
import { findCard } from '@/lib/data/cards';
import { findPresentation } from '@/lib/data/presentations';
import { makeApp } from '@/tests/support/app';
import { makeBelongings } from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';

jest.setTimeout(60_000);

describeDatabases('what an answer reads at once', (open) => {
  test('is what is stored, to the last digit', async () => {
    const app = await makeApp(open);
    const { owner, attempts } = await makeBelongings(app);
    const { client } = app.db;
    const stability = 1 / 3 + 1e-16;
    await client.card.updateMany({
      data: { stability, suspendedAt: new Date('2026-03-05T09:08:07.006Z'), isLeech: true },
    });
    const rows = await client.presentation.findMany({ where: { userId: owner.userId } });
    const read = await Promise.all(
      rows.map(({ id }) => readForAnswer(owner, client, { presentationId: id, attemptId: randomUUID() })),
    );
    expect(read.map(({ presentation }) => presentation)).toEqual(
      await Promise.all(rows.map(({ id }) => findPresentation(owner, client, id))),
    );
    expect(read.map(({ card }) => card)).toEqual(
      await Promise.all(rows.map(({ objectiveId }) => findCard(owner, client, objectiveId))),
    );
    expect(read.filter(({ card }) => card?.stability === stability && card.isLeech).length).toBeGreaterThan(0);
    expect(read.some(({ isRepeated }) => isRepeated)).toBe(false);

    const repeated = { presentationId: rows[0]?.id ?? '', attemptId: attempts.older };
    expect((await readForAnswer(owner, client, repeated)).isRepeated).toBe(true);
  });

  test('is nothing where there is nothing, or where it is another’s', async () => {
    const app = await makeApp(open);
    const { owner, open: shown, attempts } = await makeBelongings(app);
    const nothing = { presentation: null, card: null, isRepeated: false };
    const missing = { presentationId: randomUUID(), attemptId: randomUUID() };
    expect(await readForAnswer(owner, app.db.client, missing)).toEqual(nothing);
    const stranger = { ...owner, userId: randomUUID() };
    const theirs = { presentationId: shown.choice, attemptId: attempts.older };
    expect(await readForAnswer(stranger, app.db.client, theirs)).toEqual(nothing);
  });
});
