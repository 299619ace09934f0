// Settings by the real commands: kept whole, and no change of zone, day or target lets history run backwards or moves what was scheduled.
import { changeSettings } from '@/lib/commands/change-settings';
import { previewRetention } from '@/lib/commands/preview-retention';
import { readSettings } from '@/lib/commands/read-settings';
import { signUp } from '@/lib/commands/sign-up';
import { readHistory } from '@/lib/data/attempts';
import { listCards } from '@/lib/data/cards';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { cardOf, learn, makeAccount, makeGuest, password, reviewAll, study } from '@/tests/support/learner';
import { madeUnits, objectiveId } from '@/tests/support/made-course';

jest.setTimeout(60_000);

const some = ['red-1-a', 'red-1-b', 'green-1-a'];

describeDatabases('settings', (open) => {
  test('of a guest are kept, one by one, and go along into the account that the guest makes', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app, 'Europe/Vienna');
    const before = await readSettings(app, guest);
    expect(before).toEqual({
      ...{ timeZone: 'Europe/Vienna', dayStartHour: 4, minutesPerDay: 15, newPerDay: 8, desiredRetention: 0.9 },
      ...{ theme: 'system', usesLetterKeys: true },
    });
    await changeSettings(app, guest, { theme: 'dark' });
    await changeSettings(app, guest, { usesLetterKeys: false, minutesPerDay: 30 });
    const after = { ...before, theme: 'dark', usesLetterKeys: false, minutesPerDay: 30 };
    expect(await readSettings(app, guest)).toEqual(after);
    const { actor } = await signUp(app, guest, { email: 'new@example.org', password, name: 'New' });
    expect(await readSettings(app, actor)).toEqual(after);
  });

  test('move no due date; from the next answer on they hold', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    await learn(app, learner, some);
    const before = await listCards(learner, app.db.client);
    await changeSettings(app, learner, { desiredRetention: 0.8, timeZone: 'Asia/Tokyo', dayStartHour: 9 });
    expect(await listCards(learner, app.db.client)).toEqual(before);
    app.clock.advance(3 * dayMs);
    await reviewAll(app, learner);
    const { attempts } = await readHistory(learner, app.db.client, 'everything');
    expect(attempts.at(-1)?.parameters).toMatchObject({
      desiredRetention: 0.8,
      timeZone: 'Asia/Tokyo',
      dayStartHour: 9,
    });
    // 9:00 in Tokyo is midnight UTC.
    const after = await Promise.all(some.map((id) => cardOf(app, learner, id)));
    for (const { dueAt } of after) expect(dueAt.toISOString()).toMatch(/T00:00:00/);
    await expectStoredIsFolded(app);
  });

  test('a zone or day start that sets the day back lets no card run backwards', async () => {
    const app = await makeApp(open, '2026-03-02T11:30:00Z');
    const learner = await makeAccount(app);
    // Tuesday 00:30 in Auckland, Monday 01:30 in Honolulu.
    await changeSettings(app, learner, { timeZone: 'Pacific/Auckland', dayStartHour: 0 });
    await learn(app, learner, some);
    const first = await cardOf(app, learner, 'red-1-a');
    expect(first.lastStudyDay).toBe('2026-03-03');
    await changeSettings(app, learner, { timeZone: 'Pacific/Honolulu', dayStartHour: 12 });
    app.clock.set(new Date(first.dueAt.getTime() + minuteMs));
    await reviewAll(app, learner);
    const second = await cardOf(app, learner, 'red-1-a');
    expect(second.lastStudyDay >= first.lastStudyDay).toBe(true);
    expect(second.dueAt.getTime()).toBeGreaterThan(app.clock.now().getTime());
    expect(second.stability).toBeGreaterThanOrEqual(first.stability);
    await expectStoredIsFolded(app);

    // At once after an answer, too: a new pattern twice on one evening, between which a day is lost.
    await changeSettings(app, learner, { timeZone: 'Pacific/Auckland' });
    await study(app, learner, 'blue-1-a', 'right');
    const early = await cardOf(app, learner, 'blue-1-a');
    await changeSettings(app, learner, { timeZone: 'Pacific/Honolulu' });
    app.clock.advance(11 * minuteMs);
    await study(app, learner, 'blue-1-a', 'right', 'spot');
    const late = await cardOf(app, learner, 'blue-1-a');
    expect([late.lastStudyDay, late.version]).toEqual([early.lastStudyDay, 2]);
    expect(late.dueAt.getTime()).toBeGreaterThan(app.clock.now().getTime());
    await expectStoredIsFolded(app);
  });

  test('show what another target costs, from the learner’s own cards, without changing anything', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    expect(await previewRetention(app, learner, 0.85)).toMatchObject({ patterns: 0, chosen: { answersPerDay: 0 } });
    await learn(
      app,
      learner,
      madeUnits.flatMap((unit) => [objectiveId(unit, 1, 0), objectiveId(unit, 1, 1)]),
    );
    const before = await listCards(learner, app.db.client);
    const [low, high] = [await previewRetention(app, learner, 0.8), await previewRetention(app, learner, 0.97)];
    expect(low.patterns).toBe(6);
    expect(low.current).toEqual(high.current);
    expect(low.chosen.answersPerDay).toBeLessThan(low.current.answersPerDay);
    expect(high.chosen.answersPerDay).toBeGreaterThan(high.current.answersPerDay);
    expect(low.chosen.recall).toBeLessThan(high.chosen.recall);
    expect(low.current.intervalOfTenDays).toBe(10);
    expect(low.chosen.intervalOfTenDays).toBeGreaterThan(20);
    expect(await listCards(learner, app.db.client)).toEqual(before);
    const again = await previewRetention(app, learner, 0.8);
    expect(again).toEqual(low);
  });
});
