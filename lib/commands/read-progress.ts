/** Everything of the progress page: from the learner's cards and totals, whatever the length of their history. */
import type { App } from '@/lib/commands/app';
import { continueLesson } from '@/lib/commands/read-course-map';
import { passageLink } from '@/lib/content/passage-link';
import type { SignedInActor } from '@/lib/core/access';
import { lessonHref } from '@/lib/core/course-map';
import type { ExerciseKind } from '@/lib/core/exercise-view';
import { dueByDay, forecast, forgetting, meanRecall } from '@/lib/core/forecast';
import type { HardObjective, Progress } from '@/lib/core/progress';
import { lastingFromDays, studyTime, trueRetention } from '@/lib/core/progress-figures';
import { defaultParameters } from '@/lib/core/scheduling';
import { studyCalendar } from '@/lib/core/study-calendar';
import { addDays, startOfStudyDay, studyDayOf } from '@/lib/core/study-day';
import { unitStrength } from '@/lib/core/unit-strength';
import { spanText } from '@/lib/core/wording';
import { timeByKind } from '@/lib/data/attempts';
import { listCards, type StoredCard } from '@/lib/data/cards';
import { daysSince, objectiveTotals } from '@/lib/data/totals';
import { ownUser } from '@/lib/data/users';

const recentDays = 30;
const forecastDays = 42;
const dueDays = 14;
/** A year, and the week that it began in. */
const calendarWeeks = 53;
const hardestCount = 5;

/** Six queries: the user, the cards, the totals of a year's days and of the objectives, and two over thirty days for the time by kind. */
export async function readProgress(app: App, actor: SignedInActor): Promise<Progress> {
  const now = app.now();
  const tx = app.db.client;
  const user = await ownUser(actor, tx);
  const studyDay = studyDayOf(now, user);
  const recentFrom = addDays(studyDay, 1 - recentDays);
  const [allCards, totals, days, kinds] = await Promise.all([
    listCards(actor, tx),
    objectiveTotals(actor, tx),
    daysSince(actor, tx, addDays(studyDay, -7 * calendarWeeks)),
    timeByKind(actor, tx, { studyDay: recentFrom, since: startOfStudyDay(recentFrom, user) }),
  ]);
  // An objective may have left the course; its card waits for it to come back.
  const cards = allCards.filter((card) => app.course.objective(card.objectiveId) !== undefined);
  const recent = days.filter((day) => day.studyDay >= recentFrom);
  const parameters = defaultParameters(user);
  const ahead = { now, day: user };
  const due = dueByDay(cards, { ...ahead, days: dueDays });
  return {
    studyDay,
    day: { timeZone: user.timeZone, dayStartHour: user.dayStartHour },
    begunCount: cards.length,
    objectiveCount: app.course.objectives.length,
    lastingCount: cards.filter((card) => card.stability >= lastingFromDays).length,
    recallNow: meanRecall(cards, now),
    desiredRetention: user.desiredRetention,
    retention: trueRetention(recent),
    time: studyTime(recent),
    ahead: {
      withReviews: forecast(cards, { ...ahead, days: forecastDays, parameters }).recall,
      without: forgetting(cards, { now, days: forecastDays }),
      due: due.map((count, n) => ({ studyDay: addDays(studyDay, n), count })),
    },
    units: unitsOf(app, cards, now),
    calendar: studyCalendar(days, studyDay, calendarWeeks),
    hardest: hardestOf(app, cards),
    kinds: kinds.map((one) => ({ ...one, kind: one.kind as ExerciseKind })),
    nextLesson: nextLesson(app, cards, totals),
  };
}

function unitsOf(app: App, cards: readonly StoredCard[], now: Date): Progress['units'] {
  const cardOf = new Map(cards.map((card) => [card.objectiveId, card]));
  return app.course.units.map(({ id, number, title, lessons }) => {
    const objectives = lessons.flatMap((lesson) => lesson.objectives);
    const begun = objectives.flatMap((objective) => cardOf.get(objective.id) ?? []);
    const [first] = lessons;
    const href = first ? lessonHref(first) : '/course';
    return { id, number, title, href, ...unitStrength(begun, objectives.length, now) };
  });
}

/** What was forgotten after it was learned: most often first, then the most difficult. */
function hardestOf(app: App, cards: readonly StoredCard[]): HardObjective[] {
  return cards
    .filter((card) => card.lapses > 0)
    .sort((a, b) => b.lapses - a.lapses || b.difficulty - a.difficulty || a.stability - b.stability)
    .slice(0, hardestCount)
    .flatMap(({ objectiveId, lapses, isLeech, stability }) => {
      const objective = app.course.objective(objectiveId);
      if (!objective) return [];
      const { statement } = objective;
      const lastsText = spanText(stability);
      return [{ objectiveId, statement, lapses, isLeech, lastsText, passage: passageLink(app.course, objective) }];
    });
}

function nextLesson(
  app: App,
  cards: readonly StoredCard[],
  totals: readonly { objectiveId: string; firstRightAt: Date | null }[],
): Progress['nextLesson'] {
  const begun = new Set(cards.map((card) => card.objectiveId));
  const learned = new Set(totals.flatMap((total) => (total.firstRightAt ? [total.objectiveId] : [])));
  const states = app.course.objectives.map(({ id }) => {
    return [id, { isBegun: begun.has(id), isLearned: learned.has(id), isDue: false, isFading: false }] as const;
  });
  const lesson = continueLesson(app, new Map(states));
  return lesson && { title: lesson.title, href: lesson.href };
}
