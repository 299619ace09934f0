/** Which members a report shows, and in which order: what the address of the page asks for. */

import { type StandingState, standingStates } from '@/lib/core/reports/standing';
import { byName, byNeed } from '@/lib/core/reports/team';
import type { ReportMember } from '@/lib/core/team-report-schemas';

export const memberSorts = ['need', 'name', 'progress', 'last', 'end'] as const;
export type MemberSort = (typeof memberSorts)[number];
export const membersAPage = 100;

export type Choice = { q: string; state: StandingState | null; sort: MemberSort; page: number };

/** Anything that is not known counts as not asked for. */
export function choiceOf(query: Record<string, string | string[] | undefined>): Choice {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    q: one('q').trim().slice(0, 80),
    state: standingStates.find((state) => state === one('state')) ?? null,
    sort: memberSorts.find((sort) => sort === one('sort')) ?? 'need',
    page: Math.max(1, Math.floor(Number(one('page'))) || 1),
  };
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that fit, in order. "idle" and "late" also find those of whom it holds beside something worse. */
export function chosen(members: readonly ReportMember[], { q, state, sort }: Choice): ReportMember[] {
  const wanted = plain(q);
  const holds = (member: ReportMember) =>
    state === null ||
    member.state === state ||
    (state === 'idle' && member.isIdle) ||
    (state === 'at risk' && member.isAtRisk) ||
    (state === 'late' && member.isLate);
  return members.filter((member) => plain(member.name).includes(wanted) && holds(member)).sort(orders[sort]);
}

const last = '9999';
const orders: Record<MemberSort, (a: ReportMember, b: ReportMember) => number> = {
  need: byNeed,
  name: byName,
  progress: (a, b) => a.learnedCount / (a.lessonCount || 1) - b.learnedCount / (b.lessonCount || 1) || byName(a, b),
  last: (a, b) => compare(a.lastAnswerDay ?? '', b.lastAnswerDay ?? '') || byName(a, b),
  end: (a, b) => compare(a.endDay ?? last, b.endDay ?? last) || byName(a, b),
};
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
