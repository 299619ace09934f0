/** The audit log in words, for administrators: who did what to whom, with names looked up while there are any. */
import type { App } from '@/lib/commands/app';
import { type Columns, writeCsv } from '@/lib/commands/write-csv';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { AuditQuery } from '@/lib/core/admin-schemas';
import { type AuditSubject, actionsIn, auditSubject, auditWords } from '@/lib/core/audit-words';
import { addDays, startOfStudyDay } from '@/lib/core/study-day';
import { findAccountIds } from '@/lib/data/account-list';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import {
  type EventFilter,
  eventPages,
  type Names,
  namesOf,
  pageOfEvents,
  type StoredEvent,
} from '@/lib/data/audit-log';
import { ownUser } from '@/lib/data/users';

export const eventsOnPage = 100;
const csvPiece = 500;
/** So many people may a part of a name mean. */
const mostPeople = 200;

/** `id` leads to an account or a team that is still there. */
export type Named = { text: string; link: 'account' | 'team' | null; id: string | null };
export type AuditLine = {
  id: string;
  at: Date;
  action: string;
  who: Named;
  what: string;
  /** Null where the line says it all. */
  whom: Named | null;
  team: Named | null;
};

export type AuditPage = {
  lines: AuditLine[];
  total: number;
  pageCount: number;
  timeZone: string;
  /** Whom `person` means where it is an id. */
  personName: string | null;
};

/** Pages count from 1. Throws `not-found` for anybody but an administrator. */
export async function readAuditLog(
  app: App,
  actor: SignedInActor,
  { page, ...query }: AuditQuery & { page: number },
): Promise<AuditPage> {
  assertAdministrator(actor);
  const tx = app.db.client;
  const { timeZone } = await ownUser(actor, tx);
  const filter = await filterOf(app, actor, query, timeZone);
  const asked = { filter, skip: (page - 1) * eventsOnPage, take: eventsOnPage };
  const { rows, total } = await pageOfEvents(actor, tx, asked);
  return {
    ...{ lines: await linesOf(app, actor, rows), total, timeZone },
    pageCount: Math.max(1, Math.ceil(total / eventsOnPage)),
    personName: query.person && isId(query.person) ? await nameOf(app, actor, query.person) : null,
  };
}

/** The same as CSV, all pages in one; that it was taken is a line of the log too, which is not in it. */
export async function* exportAuditLog(app: App, actor: SignedInActor, query: AuditQuery): AsyncGenerator<string> {
  assertAdministrator(actor);
  const tx = app.db.client;
  const { timeZone } = await ownUser(actor, tx);
  const filter = await filterOf(app, actor, query, timeZone);
  const now = app.now();
  await app.db.transaction(async (inner) => {
    await requireAdministrator(actor, inner);
    await addAuditEvent(actor, inner, { at: now, action: 'log-exported', detail: { group: query.group ?? null } });
  });
  const before = filter.before && filter.before < now ? filter.before : now;
  yield* writeCsv(columns, pagesOf(app, actor, { ...filter, before }));
}

const columns: Columns<AuditLine> = {
  at: ({ at }) => at,
  who: ({ who }) => who.text,
  action: ({ action }) => action,
  what: ({ what }) => what,
  whom: ({ whom }) => whom?.text ?? null,
  team: ({ team }) => team?.text ?? null,
  who_id: ({ who }) => who.id,
  whom_id: ({ whom }) => whom?.id ?? null,
  team_id: ({ team }) => team?.id ?? null,
};

async function* pagesOf(app: App, actor: SignedInActor, filter: EventFilter): AsyncGenerator<AuditLine[]> {
  for await (const rows of eventPages(actor, app.db.client, { filter, take: csvPiece })) {
    yield linesOf(app, actor, rows);
  }
}

async function filterOf(
  app: App,
  actor: SignedInActor,
  { group, person, from, until }: AuditQuery,
  timeZone: string,
): Promise<EventFilter> {
  const midnight = (day: string) => startOfStudyDay(day, { timeZone, dayStartHour: 0 });
  const people = async (text: string) => {
    return isId(text) ? [text] : findAccountIds(actor, app.db.client, text, mostPeople);
  };
  return {
    ...(group ? { actions: actionsIn(group) } : {}),
    ...(person ? { people: await people(person) } : {}),
    ...(from ? { from: midnight(from) } : {}),
    ...(until ? { before: midnight(addDays(until, 1)) } : {}),
  };
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

async function nameOf(app: App, actor: SignedInActor, id: string): Promise<string> {
  const none = { teams: [], tracks: [], siteInvitations: [] };
  const { accounts } = await namesOf(actor, app.db.client, { ...none, accounts: [id] });
  return accounts.get(id) ?? 'a deleted account';
}

async function linesOf(app: App, actor: SignedInActor, rows: StoredEvent[]): Promise<AuditLine[]> {
  const subjects = (is: AuditSubject) =>
    rows.flatMap((row) => (row.subjectId && subjectOf(row) === is ? row.subjectId : []));
  const names = await namesOf(actor, app.db.client, {
    accounts: [...rows.flatMap(({ actorId }) => actorId ?? []), ...subjects('account')],
    teams: [...rows.flatMap(({ teamId }) => teamId ?? []), ...subjects('team')],
    ...{ tracks: subjects('track'), siteInvitations: subjects('site-invitation') },
  });
  return rows.map((row) => ({
    ...{ id: row.id, at: row.at, action: row.action },
    who: row.actorId === null ? { text: 'The operator', link: null, id: null } : accountIn(names, row.actorId),
    what: auditWords(row.action, JSON.parse(row.detail)),
    whom: whomOf(names, row),
    team: row.teamId === null ? null : teamIn(names, row.teamId),
  }));
}

/** What is done with a whole team is done to the team, whatever the action is. */
const subjectOf = ({ action, subjectId, teamId }: StoredEvent): AuditSubject =>
  subjectId !== null && subjectId === teamId ? 'team' : auditSubject(action);

function whomOf(names: Names, row: StoredEvent): Named | null {
  const { subjectId: id, actorId, action } = row;
  // Who has just become administrator by the set-up link was named already.
  if (id === null || (id === actorId && action === 'administrator-made')) return null;
  switch (subjectOf(row)) {
    case 'account':
      return id === actorId ? { ...accountIn(names, id), text: 'themselves' } : accountIn(names, id);
    case 'team':
      // It stands under Team.
      return row.teamId === id ? null : teamIn(names, id);
    case 'track':
      return { text: names.things.get(id) ?? 'a deleted track', link: null, id };
    case 'site-invitation':
      return { text: names.things.get(id) ?? 'an invitation that is gone', link: null, id };
    case 'invitation':
    case 'none':
      return null;
  }
}

function accountIn({ accounts }: Names, id: string): Named {
  const text = accounts.get(id);
  return text === undefined ? { text: 'a deleted account', link: null, id } : { text, link: 'account', id };
}

function teamIn({ teams }: Names, id: string): Named {
  const text = teams.get(id);
  return text === undefined ? { text: 'a deleted team', link: null, id } : { text, link: 'team', id };
}
