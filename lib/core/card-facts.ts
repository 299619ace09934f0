/** How a card stands, in numbers and in words. */
import type { CardFacts } from '@/lib/core/progress';
import { type CardState, retrievability } from '@/lib/core/scheduling';
import { type DaySettings, daysBetween, studyDayOf } from '@/lib/core/study-day';
import { dueText, plural, spanText } from '@/lib/core/wording';

type Card = CardState & { suspendedAt: Date | null };

export function cardFacts(card: Card, now: Date, day: DaySettings): CardFacts {
  return {
    recall: retrievability(card, now),
    lastsText: spanText(card.stability),
    dueText: card.suspendedAt ? 'suspended' : dueWords(card.dueAt, now, day),
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    isLeech: card.isLeech,
    isSuspended: card.suspendedAt !== null,
    isFading: card.fadesAt <= now,
  };
}

/** "now", "for 3 days", "in 8 minutes", "later today", "tomorrow", "in 12 days": by the learner's days. */
export function dueWords(dueAt: Date, now: Date, day: DaySettings): string {
  const days = daysBetween(studyDayOf(now, day), studyDayOf(dueAt, day));
  if (dueAt <= now) return days < 0 ? `for ${plural(-days, 'day')}` : 'now';
  if (days > 0) return dueText(now, dueAt, days);
  return dueAt.getTime() - now.getTime() < 90 * 60_000 ? dueText(now, dueAt, 0) : 'later today';
}
