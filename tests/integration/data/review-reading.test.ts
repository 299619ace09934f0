// What a review reads in one statement is what the tables hold, as they are read one by one.
import { recentDurationsByKind } from '@/lib/data/attempts';
import { outlineCards } from '@/lib/data/cards';
import { readReview } from '@/lib/data/review-reading';
import { openReviewSession } from '@/lib/data/review-sessions';
import { dayTotal, learnedObjectives } from '@/lib/data/totals';
import { makeApp } from '@/tests/support/app';
import { makeBelongings } from '@/tests/support/belongings';
import { describeDatabases } from '@/tests/support/database';

jest.setTimeout(60_000);

const sitting = { mode: 'review', lessonId: null };

describeDatabases('what a review reads at once', (open) => {
  test('is what is stored', async () => {
    const app = await makeApp(open);
    const of = await makeBelongings(app);
    const { client, provider } = app.db;
    const { owner, studyDay, objectiveId } = of;
    await client.card.updateMany({
      where: { objectiveId },
      data: { suspendedAt: new Date('2026-03-05T09:08:07.006Z') },
    });
    const before = new Date('2100-01-01');
    const read = await readReview(owner, client, { ...sitting, provider, studyDay, leftBefore: before });

    const cards = await outlineCards(owner, client);
    expect(cards.length).toBeGreaterThan(2);
    const byId = [...read.cards].sort((a, b) => (a.objectiveId < b.objectiveId ? -1 : 1));
    // SQLite writes a number with 15 digits.
    const rounded = (all: typeof cards) => all.map((card) => ({ ...card, stability: card.stability.toPrecision(13) }));
    expect(rounded(byId)).toEqual(rounded(cards));
    expect(cards.some(({ suspendedAt }) => suspendedAt !== null)).toBe(true);
    expect(read.learned).toEqual(await learnedObjectives(owner, client));
    expect(read.newObjectives).toBe((await dayTotal(owner, client, studyDay))?.newObjectives);
    expect(read.newObjectives).toBeGreaterThan(0);
    expect(read.durations).toEqual(await recentDurationsByKind(owner, client));
    const session = await openReviewSession(owner, client, sitting);
    expect(read.session).toEqual(session);
    expect(session?.id).toBe(of.reviewSessionId);
    const rows = await client.attempt.findMany({
      where: { userId: owner.userId, reviewSessionId: of.reviewSessionId, id: { not: of.attempts.revoked } },
      orderBy: { sequence: 'asc' },
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(read.attempts.map((attempt) => expect.objectContaining(attempt)));
    expect(read).toMatchObject({ isAnswerAwaited: true, hasRevocations: true, isDayDone: false, mayBeLeftAlone: true });

    const early = { ...sitting, provider, studyDay, leftBefore: new Date('2000-01-01') };
    expect((await readReview(owner, client, early)).mayBeLeftAlone).toBe(false);
  });

  test('is nothing for who has nothing', async () => {
    const app = await makeApp(open);
    const { owner } = await makeBelongings(app);
    const { client, provider } = app.db;
    const nobody = { ...owner, userId: 'nobody' };
    const asked = { ...sitting, provider, studyDay: '2026-03-05', leftBefore: new Date() };
    expect(await readReview(nobody, client, asked)).toEqual({
      ...{ session: null, attempts: [], isAnswerAwaited: false, hasRevocations: false, isDayDone: false },
      ...{ mayBeLeftAlone: false, cards: [], learned: new Set(), newObjectives: 0, durations: new Map() },
    });
  });
});
