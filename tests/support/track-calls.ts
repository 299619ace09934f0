// Every command and data function about a team's tracks, enrolments and reports, with the role that it needs: parts of the tables of denials.
import { archiveMembers, changeEnrolment, pauseEnrolment, resumeEnrolment } from '@/lib/commands/change-enrolment';
import { readReportMail, startReportMail, stopReportMail } from '@/lib/commands/change-report-mail';
import { archiveTrack, changeTrack } from '@/lib/commands/change-track';
import { createTrack } from '@/lib/commands/create-track';
import { enrolMembers } from '@/lib/commands/enrol-members';
import { exportLessonsCsv, exportMembersCsv } from '@/lib/commands/export-team-report';
import { previewTrack } from '@/lib/commands/preview-track';
import { readMemberReport } from '@/lib/commands/read-member-report';
import { readOwnTracks } from '@/lib/commands/read-own-tracks';
import { readTeamObjectives } from '@/lib/commands/read-team-objectives';
import { readTeamReport } from '@/lib/commands/read-team-report';
import { readEnrolments, readTrack, readTrackStarts, readTracks } from '@/lib/commands/read-tracks';
import { readVisible } from '@/lib/commands/read-visible';
import * as enrolments from '@/lib/data/enrolments';
import type { Tx } from '@/lib/data/open-database';
import * as mails from '@/lib/data/report-mails';
import * as views from '@/lib/data/report-views';
import * as reports from '@/lib/data/team-report';
import * as tracks from '@/lib/data/tracks';
import type { TestApp } from './app';
import type { Table, TeamBelongings } from './team-calls';

const items = [{ lessonId: 'red-2', day: 2 }];
const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100 };
const placeOf = ({ id, trackId }: TeamBelongings) => ({ teamId: id, trackId });
const memberOf = ({ id, trackId, learner }: TeamBelongings) => ({ teamId: id, trackId, userId: learner.userId });
const everyPart = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const part of parts) text += part;
  return text;
};
const trackVersion = async (tx: Tx, { trackId }: TeamBelongings) =>
  (await tx.track.findUniqueOrThrow({ where: { id: trackId } })).version;
const planVersion = async (tx: Tx, { trackId, learner }: TeamBelongings) => {
  const where = { trackId_userId: { trackId, userId: learner.userId } };
  return (await tx.enrolment.findUniqueOrThrow({ where })).version;
};

export const trackCommands: Table<TestApp> = {
  readTracks: { needs: 'manager', call: (app, actor, { id }) => readTracks(app, actor, id) },
  readTrack: { needs: 'manager', call: (app, actor, of) => readTrack(app, actor, placeOf(of)) },
  readEnrolments: { needs: 'manager', call: (app, actor, of) => readEnrolments(app, actor, placeOf(of)) },
  createTrack: {
    needs: 'manager',
    call: (app, actor, { id }) => createTrack(app, actor, { teamId: id, name: 'Another', items }),
  },
  previewTrack: { needs: 'manager', call: (app, actor, of) => previewTrack(app, actor, { ...placeOf(of), items }) },
  changeTrack: {
    needs: 'manager',
    call: async (app, actor, of) => {
      const version = await trackVersion(app.db.client, of);
      return changeTrack(app, actor, { ...placeOf(of), version, name: 'Changed', summary: '', items });
    },
  },
  archiveTrack: {
    needs: 'manager',
    call: async (app, actor, of) => {
      await archiveTrack(app, actor, { ...placeOf(of), isArchived: true });
      return archiveTrack(app, actor, { ...placeOf(of), isArchived: false });
    },
  },
  changeEnrolment: {
    needs: 'manager',
    call: async (app, actor, of) => {
      const version = await planVersion(app.db.client, of);
      return changeEnrolment(app, actor, { ...memberOf(of), ...plan, pacePercent: 50, version });
    },
  },
  pauseEnrolment: {
    needs: 'manager',
    call: (app, actor, of) => pauseEnrolment(app, actor, { ...memberOf(of), from: '2026-03-01', until: null }),
  },
  resumeEnrolment: { needs: 'manager', call: (app, actor, of) => resumeEnrolment(app, actor, memberOf(of)) },
  readTeamReport: {
    needs: 'manager',
    call: (app, actor, of) => readTeamReport(app, actor, { ...placeOf(of), way: 'page' }),
  },
  readReportMail: {
    needs: 'manager',
    call: async (app, actor, of) => {
      await readReportMail(app, actor, placeOf(of));
      return true;
    },
  },
  startReportMail: {
    needs: 'manager',
    call: async (app, actor, of) => {
      await app.db.client.user.updateMany({ where: { id: actor.userId }, data: { emailVerifiedAt: app.now() } });
      return startReportMail(app, actor, placeOf(of));
    },
  },
  stopReportMail: { needs: 'manager', call: (app, actor, of) => stopReportMail(app, actor, placeOf(of)) },
  readMemberReport: {
    needs: 'manager',
    call: (app, actor, of) => readMemberReport(app, actor, { ...memberOf(of), way: 'page' }),
  },
  readTeamObjectives: { needs: 'manager', call: (app, actor, of) => readTeamObjectives(app, actor, placeOf(of)) },
  readTrackStarts: { needs: 'manager', call: (app, actor, { id }) => readTrackStarts(app, actor, id) },
  exportMembersCsv: {
    needs: 'manager',
    call: (app, actor, of) => everyPart(exportMembersCsv(app, actor, placeOf(of))),
  },
  exportLessonsCsv: {
    needs: 'manager',
    call: (app, actor, of) => everyPart(exportLessonsCsv(app, actor, placeOf(of))),
  },
  archiveMembers: {
    needs: 'manager',
    call: (app, actor, of) => archiveMembers(app, actor, { ...placeOf(of), userIds: [of.learner.userId] }),
  },
  enrolMembers: {
    needs: 'manager',
    call: (app, actor, of) => enrolMembers(app, actor, { ...placeOf(of), ...plan, who: [of.learner.userId] }),
  },
  readVisible: { needs: 'member', call: (app, actor, { id }) => readVisible(app, actor, id) },
  readOwnTracks: { needs: 'nothing', call: (app, actor) => readOwnTracks(app, actor) },
};

const now = new Date('2026-03-02T09:00:01Z');
const text = { name: 'Another', summary: '', items };
/** Nothing where the list is empty. */
const any = <Row>(rows: readonly Row[]) => (rows.length > 0 ? rows : null);
/** Whoever is in the team puts themselves on its track first: only then is there something of their own. */
const enrolled = (tx: Tx, actor: Parameters<typeof enrolments.addEnrolment>[0], of: TeamBelongings) =>
  enrolments.addEnrolment(actor, tx, { ...placeOf(of), ...plan, now });

export const trackData: Table<Tx> = {
  addTrack: {
    needs: 'manager',
    call: (tx, actor, { id }) => tracks.addTrack(actor, tx, { ...text, teamId: id, source: null, now }),
  },
  listTracks: { needs: 'manager', call: async (tx, actor, { id }) => any(await tracks.listTracks(actor, tx, id)) },
  findTrack: { needs: 'manager', call: (tx, actor, of) => tracks.findTrack(actor, tx, placeOf(of)) },
  saveTrack: {
    needs: 'manager',
    call: async (tx, actor, of) => {
      const version = await trackVersion(tx, of);
      return tracks.saveTrack(actor, tx, { ...text, trackId: of.trackId, version });
    },
  },
  setTrackArchived: {
    needs: 'manager',
    call: (tx, actor, of) => tracks.setTrackArchived(actor, tx, { trackId: of.trackId, archivedAt: now }),
  },
  enrolPeople: {
    needs: 'manager',
    call: (tx, actor, of) =>
      enrolments.enrolPeople(actor, tx, { ...placeOf(of), ...plan, who: [of.owner.userId], now }),
  },
  listEnrolments: {
    needs: 'manager',
    call: async (tx, actor, of) => any(await enrolments.listEnrolments(actor, tx, placeOf(of))),
  },
  enrolmentStarts: {
    needs: 'manager',
    call: async (tx, actor, { id }) => any(await enrolments.enrolmentStarts(actor, tx, id)),
  },
  findEnrolment: { needs: 'manager', call: (tx, actor, of) => enrolments.findEnrolment(actor, tx, memberOf(of)) },
  saveEnrolment: {
    needs: 'manager',
    call: async (tx, actor, of) => {
      const version = await planVersion(tx, of);
      return enrolments.saveEnrolment(actor, tx, { ...memberOf(of), version, pauses: [] });
    },
  },
  archiveEnrolments: {
    needs: 'manager',
    call: (tx, actor, of) =>
      enrolments.archiveEnrolments(actor, tx, { ...placeOf(of), userIds: [of.learner.userId], now }),
  },
  reportTrack: {
    needs: 'manager',
    call: (tx, actor, of) => reports.reportTrack(actor, tx, { ...placeOf(of), provider: of.provider }),
  },
  ownReportTracks: {
    needs: 'member',
    call: async (tx, actor, of) => {
      await enrolled(tx, actor, of);
      return any(await reports.ownReportTracks(actor, tx, of.id));
    },
  },
  ownTeamName: { needs: 'member', call: (tx, actor, { id }) => reports.ownTeamName(actor, tx, id) },
  viewsOfMe: {
    needs: 'member',
    call: async (tx, actor, of) => {
      await enrolled(tx, actor, of);
      const viewer = actor.userId === of.manager.userId ? of.owner : of.manager;
      // After everybody joined: what was looked at before is not theirs to know.
      const view = { ...placeOf(of), memberId: null, way: 'page', now: new Date('2027-01-01') } as const;
      await views.keepView(viewer, tx, view);
      return any(await views.viewsOfMe(actor, tx, of.id));
    },
  },
  addReportMail: {
    needs: 'manager',
    call: (tx, actor, of) => mails.addReportMail(actor, tx, { ...placeOf(of), week: '2026-03-02', now }),
  },
  hasReportMail: {
    needs: 'manager',
    call: async (tx, actor, of) => {
      await mails.addReportMail(actor, tx, { ...placeOf(of), week: '2026-03-02', now });
      return mails.hasReportMail(actor, tx, placeOf(of));
    },
  },
  // Ends what is the actor's own, wherever they are by now.
  endReportMail: { needs: 'nothing', call: (tx, actor, of) => mails.endReportMail(actor, tx, placeOf(of)) },
  // Kept in the name of whoever looks; the commands let them in before.
  keepView: {
    needs: 'nothing',
    call: (tx, actor, of) => views.keepView(actor, tx, { ...placeOf(of), memberId: null, way: 'page', now }),
  },
};
