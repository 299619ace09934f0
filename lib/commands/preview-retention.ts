/** What another target for retention would cost a learner, from their own cards, before they choose it. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { forecast, intervalRatio } from '@/lib/core/forecast';
import { defaultParameters } from '@/lib/core/scheduling';
import type { RetentionPreview } from '@/lib/core/settings-schemas';
import { listCards } from '@/lib/data/cards';
import { ownUser } from '@/lib/data/users';

const days = 30;

/** Two queries, and two forecasts whose work is bounded; the same each time for the same cards. */
export async function previewRetention(
  app: App,
  actor: SignedInActor,
  desiredRetention: number,
): Promise<RetentionPreview> {
  const tx = app.db.client;
  const [user, cards] = await Promise.all([ownUser(actor, tx), listCards(actor, tx)]);
  const reviewed = cards.filter((card) => card.suspendedAt === null && app.course.objective(card.objectiveId));
  const costOf = (retention: number) => {
    const parameters = defaultParameters({ ...user, desiredRetention: retention });
    // What a month of reviews costs, whether or not a pause lies in this one.
    const day = { ...user, pausedUntil: null };
    const ahead = forecast(reviewed, { now: app.now(), day, days, parameters });
    return {
      desiredRetention: retention,
      answersPerDay: ahead.answers.reduce((sum, answers) => sum + answers, 0) / days,
      recall: ahead.recall[days] ?? 0,
      intervalOfTenDays: 10 * intervalRatio(user.desiredRetention, retention, parameters.weights),
    };
  };
  return { patterns: reviewed.length, days, current: costOf(user.desiredRetention), chosen: costOf(desiredRetention) };
}
