/** The operations about a team's tracks, who is on them, and the reports of how they are getting on. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import { memberReportSchema, teamReportSchema, visibleSchema } from '@/lib/core/team-report-schemas';
import {
  archiveBodySchema,
  enrolBodySchema,
  enrolledSchema,
  enrolmentChangeSchema,
  enrolmentListSchema,
  ownTracksSchema,
  pauseBodySchema,
  trackBodySchema,
  trackChangeSchema,
  trackListSchema,
  trackPreviewBodySchema,
  trackPreviewSchema,
  trackSchema,
} from '@/lib/core/track-schemas';
import type { Operation } from './operations';

const none = z.strictObject({});
const done = z.object({ done: z.literal(true) });
const byTeam = z.strictObject({ team: idSchema });
const byTrack = z.strictObject({ team: idSchema, track: idSchema });
const byEnrolment = z.strictObject({ team: idSchema, track: idSchema, user: idSchema });
const tracks = '/teams/{team}/tracks';
const track = `${tracks}/{track}`;
const member = `${track}/members/{user}`;
const own = { who: 'learner', scope: null } as const;

export const trackOperations = {
  ownTracks: {
    ...{ method: 'GET', path: '/tracks', who: 'learner', scope: 'read:progress', params: none },
    ...{ response: ownTracksSchema, errors: [401] },
    summary: 'The tracks that you are on, and what they ask for today',
  },
  listTracks: {
    ...{ method: 'GET', path: tracks, ...own, params: byTeam, response: trackListSchema, errors: [401, 404] },
    summary: 'For managers: the tracks of a team, the newest first',
  },
  makeTrack: {
    ...{ method: 'POST', path: tracks, ...own, params: byTeam, body: trackBodySchema, response: trackSchema },
    errors: [401, 404],
    summary: 'For managers: makes a track, as a copy of a built-in one or from lessons',
  },
  readTrack: {
    ...{ method: 'GET', path: track, ...own, params: byTrack, response: trackSchema, errors: [401, 404] },
    summary: 'For managers: one track with its lessons and days',
  },
  changeTrack: {
    ...{ method: 'PUT', path: track, ...own, params: byTrack, body: trackChangeSchema, response: trackSchema },
    errors: [401, 404, 409],
    summary: 'For managers: changes a track; those who are on it follow at once',
  },
  previewTrack: {
    ...{ method: 'POST', path: `${track}/preview`, ...own, params: byTrack, body: trackPreviewBodySchema },
    ...{ response: trackPreviewSchema, errors: [401, 404] },
    summary: 'For managers: what other lessons or days would do to those who are under way; changes nothing',
  },
  archiveTrack: {
    ...{ method: 'PUT', path: `${track}/archive`, ...own, params: byTrack, body: none, response: trackSchema },
    errors: [401, 404],
    summary: 'For managers: takes a track out of use; its report stays',
  },
  unarchiveTrack: {
    ...{ method: 'DELETE', path: `${track}/archive`, ...own, params: byTrack, response: trackSchema },
    errors: [401, 404],
    summary: 'For managers: takes a track back into use',
  },
  listEnrolments: {
    ...{ method: 'GET', path: `${track}/members`, ...own, params: byTrack, response: enrolmentListSchema },
    errors: [401, 404],
    summary: 'For managers: who is on a track with which dates, and who of the team is not',
  },
  enrolMembers: {
    ...{ method: 'POST', path: `${track}/members`, ...own, params: byTrack, body: enrolBodySchema },
    ...{ response: enrolledSchema, errors: [401, 404] },
    summary: 'For managers: puts people of the team on a track; who is on it already stays as they are',
  },
  archiveMembers: {
    ...{ method: 'POST', path: `${track}/members/archive`, ...own, params: byTrack, body: archiveBodySchema },
    ...{ response: z.object({ archived: z.int() }), errors: [401, 404] },
    summary: 'For managers: takes people out of the report of a track; what they learned stays theirs',
  },
  changeEnrolment: {
    ...{ method: 'PUT', path: `${member}/plan`, ...own, params: byEnrolment, body: enrolmentChangeSchema },
    ...{ response: done, errors: [401, 404, 409] },
    summary: "For managers: changes one member's start, working days or pace",
  },
  pauseEnrolment: {
    ...{ method: 'PUT', path: `${member}/pause`, ...own, params: byEnrolment, body: pauseBodySchema },
    ...{ response: done, errors: [401, 404, 409] },
    summary: 'For managers: a time whose days do not count for one member',
  },
  resumeEnrolment: {
    ...{ method: 'DELETE', path: `${member}/pause`, ...own, params: byEnrolment, response: done },
    errors: [401, 404, 409],
    summary: 'For managers: ends a pause today',
  },
  teamReport: {
    ...{ method: 'GET', path: `${track}/report`, who: 'learner', scope: 'read:reports', params: byTrack },
    ...{ response: teamReportSchema, errors: [401, 404] },
    summary: 'For managers: who is on time, late, at risk or idle, and why. Members see that you looked',
  },
  startReportMail: {
    ...{
      method: 'PUT',
      path: `${track}/mail`,
      ...own,
      params: byTrack,
      body: none,
      response: done,
      errors: [401, 404],
    },
    summary: 'For managers: sends you the report by e-mail each Monday. Members see that it was sent',
  },
  stopReportMail: {
    ...{ method: 'DELETE', path: `${track}/mail`, ...own, params: byTrack, response: done, errors: [401, 404] },
    summary: 'For managers: ends the weekly e-mail to you',
  },
  memberReport: {
    ...{ method: 'GET', path: `${member}/report`, who: 'learner', scope: 'read:reports', params: byEnrolment },
    ...{ response: memberReportSchema, errors: [401, 404] },
    summary: "For managers: one member's lessons. They see that you looked",
  },
  exportMembers: {
    ...{ method: 'GET', path: `${track}/members.csv`, who: 'learner', scope: 'read:reports', params: byTrack },
    ...{ response: z.string(), produces: 'text/csv', limit: 'export', errors: [401, 404, 429] },
    summary: 'For managers: the report as CSV, a row a member',
  },
  exportMemberLessons: {
    ...{ method: 'GET', path: `${track}/lessons.csv`, who: 'learner', scope: 'read:reports', params: byTrack },
    ...{ response: z.string(), produces: 'text/csv', limit: 'export', errors: [401, 404, 429] },
    summary: 'For managers: the report as CSV, a row a member and lesson',
  },
  visible: {
    ...{ method: 'GET', path: '/teams/{team}/visible', who: 'learner', scope: 'read:progress', params: byTeam },
    ...{ response: visibleSchema, errors: [401, 404] },
    summary: 'What your managers see of you in a team, and when they looked',
  },
} as const satisfies Record<string, Operation>;
