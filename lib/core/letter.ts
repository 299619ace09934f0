/** What a letter says: a link to use, or why there is none. lib/mail writes it out and sends it. */

import type { StandingState } from '@/lib/core/reports/standing';

export type LinkPurpose = 'sign-in' | 'reset-password' | 'sign-up';

export type Letter =
  | { kind: LinkPurpose; to: string; token: string; minutes: number }
  /** For whom asked for a link to an account that there is not, or for a new one where there is one. */
  | { kind: 'no-account' | 'has-account'; to: string }
  /** `team` and `from` are as their owners wrote them. */
  | { kind: 'team-invitation'; to: string; token: string; team: string; from: string; role: string; days: number }
  | WeeklyReport;

/** How a team gets on with a track, for one of its managers. Names are as their owners wrote them. */
export type WeeklyReport = {
  kind: 'weekly-report';
  to: string;
  team: string;
  track: string;
  counts: Partial<Record<StandingState, number>>;
  /** Those who need somebody, with the reason in a sentence; `more` are left out. */
  people: { name: string; reason: string }[];
  more: number;
  /** Of the report. */
  path: string;
};
