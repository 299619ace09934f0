/** A learner's cards, a page at a time. */
import type { z } from 'zod';
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import type { cardsSchema } from '@/lib/core/api-schemas';
import { retrievability } from '@/lib/core/scheduling';
import { pageOfCards } from '@/lib/data/cards';

const pageSize = 100;

export async function readCards(
  app: App,
  actor: SignedInActor,
  after: string | null,
): Promise<z.infer<typeof cardsSchema>> {
  const rows = await pageOfCards(actor, app.db.client, { after, take: pageSize + 1 });
  const page = rows.slice(0, pageSize);
  const now = app.now();
  return {
    cards: page.map((card) => ({
      objectiveId: card.objectiveId,
      dueAt: card.dueAt.toISOString(),
      stabilityDays: card.stability,
      difficulty: card.difficulty,
      reps: card.reps,
      lapses: card.lapses,
      isLeech: card.isLeech,
      isSuspended: card.suspendedAt !== null,
      retrievability: retrievability(card, now),
    })),
    next: rows.length > pageSize ? (page.at(-1)?.objectiveId ?? null) : null,
  };
}
