// How each operation about tracks, enrolments and their reports is called over HTTP.
import { randomUUID } from 'node:crypto';
import type { trackOperations } from '@/lib/http/operations-tracks';
import type { ApiClient, Reply } from './api-client';

export type AboutTrack = { team: string; track: string; user: string };
type Request = (client: ApiClient, about?: AboutTrack) => Promise<Reply>;

const nothing = (): AboutTrack => ({ team: randomUUID(), track: randomUUID(), user: randomUUID() });
const about =
  (method: string, path: (of: AboutTrack) => string, body?: unknown): Request =>
  (client, of = nothing()) =>
    client.call(method, path(of), body);

/** Lessons of the real course. */
const items = [{ lessonId: 'leaks', day: 1 }];
const text = { name: 'Leaks', summary: '', items };
const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100 };
const all = ({ team }: AboutTrack) => `/teams/${team}/tracks`;
const one = (of: AboutTrack) => `${all(of)}/${of.track}`;
const member = (of: AboutTrack) => `${one(of)}/members/${of.user}`;

/** Without a team they are about one that does not exist. Each changes from the first version. */
export const trackRequests: Record<keyof typeof trackOperations, Request> = {
  ownTracks: about('GET', () => '/tracks'),
  listTracks: about('GET', all),
  makeTrack: about('POST', all, text),
  readTrack: about('GET', one),
  previewTrack: about('POST', (of) => `${one(of)}/preview`, { items }),
  changeTrack: about('PUT', one, { ...text, version: 1 }),
  listEnrolments: about('GET', (of) => `${one(of)}/members`),
  enrolMembers: about('POST', (of) => `${one(of)}/members`, { ...plan, who: 'all' }),
  changeEnrolment: about('PUT', (of) => `${member(of)}/plan`, { ...plan, version: 1 }),
  pauseEnrolment: about('PUT', (of) => `${member(of)}/pause`, { from: '2026-03-02', until: null }),
  resumeEnrolment: about('DELETE', (of) => `${member(of)}/pause`),
  teamReport: about('GET', (of) => `${one(of)}/report`),
  startReportMail: about('PUT', (of) => `${one(of)}/mail`),
  stopReportMail: about('DELETE', (of) => `${one(of)}/mail`),
  memberReport: about('GET', (of) => `${member(of)}/report`),
  exportMembers: about('GET', (of) => `${one(of)}/members.csv`),
  exportMemberLessons: about('GET', (of) => `${one(of)}/lessons.csv`),
  visible: about('GET', ({ team }) => `/teams/${team}/visible`),
  archiveMembers: (client, of = nothing()) =>
    client.call('POST', `${one(of)}/members/archive`, { userIds: [of.user === 'x' ? randomUUID() : of.user] }),
  archiveTrack: about('PUT', (of) => `${one(of)}/archive`),
  unarchiveTrack: about('DELETE', (of) => `${one(of)}/archive`),
};
