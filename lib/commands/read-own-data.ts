/** How much a learner has here: what the page about their data says before they take it away or delete it. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { listCards } from '@/lib/data/cards';
import { dayTotals } from '@/lib/data/totals';
import { ownUser } from '@/lib/data/users';

export type OwnData = {
  email: string | null;
  hasPassword: boolean;
  answers: number;
  days: number;
  /** yyyy-mm-dd; null where nothing was answered. */
  firstDay: string | null;
  cards: number;
};

export async function readOwnData(app: App, actor: SignedInActor): Promise<OwnData> {
  const tx = app.db.client;
  const [user, days, cards] = await Promise.all([ownUser(actor, tx), dayTotals(actor, tx), listCards(actor, tx)]);
  return {
    email: user.email,
    hasPassword: user.passwordHash !== null,
    answers: days.reduce((sum, day) => sum + day.answers, 0),
    days: days.length,
    firstDay: days.map(({ studyDay }) => studyDay).sort()[0] ?? null,
    cards: cards.length,
  };
}
