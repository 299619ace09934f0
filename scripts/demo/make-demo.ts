// Makes the demo team: everything through the real commands, each at its moment of the past months.
import { randomBytes } from 'node:crypto';
import type { App } from '@/lib/commands/app';
import { pauseEnrolment } from '@/lib/commands/change-enrolment';
import { createTrack } from '@/lib/commands/create-track';
import { enrolMembers } from '@/lib/commands/enrol-members';
import { inviteByLink } from '@/lib/commands/invite-to-team';
import { joinTeam } from '@/lib/commands/join-team';
import { makeTeam } from '@/lib/commands/make-team';
import { readTeamReport } from '@/lib/commands/read-team-report';
import { removeDemo } from '@/lib/commands/remove-demo';
import { renameTeam } from '@/lib/commands/rename-team';
import { signUp } from '@/lib/commands/sign-up';
import { type SignedInActor, visitor } from '@/lib/core/access';
import { calendarDay } from '@/lib/core/calendar-day';
import { addDays, startOfStudyDay } from '@/lib/core/study-day';
import type { TeamReport } from '@/lib/core/team-report-schemas';
import type { TrackView } from '@/lib/core/track-schemas';
import { findDemo, markDemoTeams, markDemoUser, markingDatabase } from '@/lib/data/demo';
import { randomOf, uuid } from '@/scripts/simulation/random';
import { live } from './live';
import { type DemoTrack, demoTracks, type Part, partOf } from './parts';
import { type Person, peopleOf } from './people';

export const teamName = 'Payments (demo)';
/** Until everything is there: by this name the next run knows what a kill has left. */
const unfinishedName = 'Payments (demo, being made)';

export type DemoOptions = {
  members: number;
  days: number;
  seed: number;
  onProgress?: (progress: { done: number; of: number; answers: number }) => void;
};

export type MadeDemo = {
  teamId: string;
  people: number;
  answers: number;
  reports: TeamReport[];
  /** The two that somebody can sign in as. */
  signIns: { role: 'manager' | 'member'; name: string; email: string; password: string }[];
};

/** Whether a demo is there, whole or half made. */
export async function demoState({ db }: Pick<App, 'db'>): Promise<'none' | 'unfinished' | 'whole'> {
  const { userIds, teams } = await findDemo(db.client);
  if (userIds.length === 0 && teams.length === 0) return 'none';
  return teams.some(({ name }) => name !== unfinishedName) ? 'whole' : 'unfinished';
}

/** Adds the demo, after what an earlier run that was stopped has left is gone. Null, and nothing is done, where one is there. */
export async function addDemo(app: App, options: DemoOptions): Promise<MadeDemo | null> {
  if ((await demoState(app)) === 'whole') return null;
  await removeDemo(app);
  return makeDemo(app, options);
}

async function makeDemo(app: App, options: DemoOptions): Promise<MadeDemo> {
  const { members: count, days, seed, onProgress = () => {} } = options;
  const now = app.now();
  const [owner, ...others] = peopleOf(count).map((person, index) =>
    castOf(person, now, randomOf(seed * 1_009 + index)),
  );
  if (!owner) throw new Error('a team has an owner');
  const managers = others.splice(0, count < 10 ? 1 : 2);
  const [manager] = managers;
  const [member] = others;
  if (!manager || !member) throw new Error('a demo has three people or more');
  const at = (instant: Date): App => ({ db: app.db, course: app.course, now: () => instant });
  const founded = owner.morning(days);
  const afterHours = (hours: number) => new Date(founded.getTime() + hours * hourMs);

  const signIns: MadeDemo['signIns'] = [];
  const enter = async (cast: Cast, instant: Date, role?: 'manager' | 'member') => {
    const password = randomBytes(12).toString('base64url');
    const { id, person } = cast;
    const { name, email, timeZone } = person;
    const db = markingDatabase(app.db, (tx) => markDemoUser(tx, { email, id, keepsPassword: role !== undefined }));
    const { actor } = await signUp({ ...at(instant), db }, visitor, { email, name, timeZone, password });
    cast.actor = { ...actor, userId: id };
    if (role) signIns.push({ role, name, email, password });
    return cast.actor;
  };

  const ownerActor = await enter(owner, founded);
  const marking = markingDatabase(app.db, (tx) => markDemoTeams(tx, owner.id));
  const { id: teamId } = await makeTeam({ ...at(founded), db: marking }, ownerActor, { name: unfinishedName });
  const link = async (by: SignedInActor, instant: Date, role: 'manager' | 'member', maxUses: number) => {
    const wanted = { teamId, role, trackId: null, expiresInDays: 14, maxUses };
    return (await inviteByLink(at(instant), by, wanted)).token ?? '';
  };
  const managerLink = await link(ownerActor, afterHours(1), 'manager', managers.length);
  for (const cast of managers) {
    const actor = await enter(cast, afterHours(2), cast === manager ? 'manager' : undefined);
    await joinTeam(at(afterHours(2)), actor, managerLink);
  }
  const managerActor = actorOf(manager);
  const tracks = new Map<DemoTrack, TrackView>();
  for (const source of demoTracks) {
    tracks.set(source, await createTrack(at(afterHours(3)), managerActor, { teamId, source }));
  }

  const parts = others.map((_, index) => partOf(index, days));
  const links = new Map<number, string>();
  for (const daysAgo of [...new Set(parts.map(joinedDaysAgo))].sort((a, b) => b - a)) {
    const invitedAt = new Date(Math.max(afterHours(4).getTime(), manager.morning(daysAgo + 3).getTime()));
    const uses = parts.filter((part) => joinedDaysAgo(part) === daysAgo).length;
    links.set(daysAgo, await link(managerActor, invitedAt, 'member', uses));
  }

  let answers = 0;
  for (const [index, cast] of others.entries()) {
    const part = parts[index] as Part;
    const { person, today, random } = cast;
    const joinedAgo = joinedDaysAgo(part);
    const joinedAt = cast.morning(joinedAgo);
    const actor = await enter(cast, joinedAt, cast === member ? 'member' : undefined);
    await joinTeam(at(joinedAt), actor, links.get(joinedAgo) ?? '');
    const stages = [];
    for (const { track: source, daysAgo, pace, pacePercent = 100 } of part.stages) {
      const track = tracks.get(source);
      if (!track) continue;
      const plan = { startDay: addDays(today, -daysAgo), workingDays: person.workingDays, pacePercent };
      const where = { teamId, trackId: track.id };
      const enrolledAt = cast.morning(Math.max(daysAgo, daysAgo < 0 ? joinedAgo : 0));
      await enrolMembers(at(enrolledAt), managerActor, { ...where, ...plan, who: [cast.id] });
      stages.push({ items: track.items, plan: { ...plan, pauses: [] }, pace, where });
    }
    const { stoppedDaysAgo, pausedFor } = part;
    const stoppedDay = stoppedDaysAgo === undefined ? today : addDays(today, -stoppedDaysAgo);
    const last = stages.at(-1);
    if (last && last.plan.startDay <= today) {
      const span = { firstDay: addDays(today, -joinedAgo), lastDay: addDays(stoppedDay, -1) };
      const life = { actor, person, part, stages, random, ...span, yesterday: addDays(today, -1) };
      answers += await live(app, life);
    }
    if (last && pausedFor !== undefined && stoppedDaysAgo !== undefined) {
      const until = pausedFor === 'open' ? null : addDays(stoppedDay, pausedFor);
      const pause = { ...last.where, userId: cast.id, from: stoppedDay, until };
      await pauseEnrolment(at(cast.morning(stoppedDaysAgo)), managerActor, pause);
    }
    onProgress({ done: index + 1, of: others.length, answers });
  }

  // The manager has looked now and then: members see that.
  const look = async (instant: Date) => {
    const reports: TeamReport[] = [];
    for (const { id: trackId } of tracks.values()) {
      reports.push(await readTeamReport(at(instant), managerActor, { teamId, trackId, way: 'page' }));
    }
    return reports;
  };
  for (const daysAgo of [15, 8]) if (daysAgo < days) await look(manager.morning(daysAgo));
  const reports = await look(now);
  await renameTeam(at(now), ownerActor, { teamId, name: teamName });
  return { teamId, people: count, answers, reports, signIns };
}

const hourMs = 3_600_000;

/** Before anybody's hour of learning. */
const morningHour = 6;

type Cast = {
  id: string;
  person: Person;
  /** Their calendar date now. */
  today: string;
  /** So many days ago, by their clock. */
  morning(daysAgo: number): Date;
  random: () => number;
  actor?: SignedInActor;
};

function castOf(person: Person, now: Date, random: () => number): Cast {
  const today = calendarDay(now, person.timeZone);
  const morning = (daysAgo: number) =>
    startOfStudyDay(addDays(today, -daysAgo), { ...person, dayStartHour: morningHour });
  return { id: uuid(random), person, today, morning, random };
}

function actorOf({ actor, person }: Cast): SignedInActor {
  if (!actor) throw new Error(`${person.name} has not signed up`);
  return actor;
}

/** On the first day of their first track; who begins next week is there already. */
const joinedDaysAgo = ({ stages }: Part): number => Math.max(4, ...stages.map(({ daysAgo }) => daysAgo));
