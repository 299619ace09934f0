// Every operation about teams over HTTP: who gets what, an expired session among them, and that names of e-mails carry no links.
import { randomUUID } from 'node:crypto';
import type { NewTeamInvitation, TeamDetail, TeamView } from '@/lib/core/team-schemas';
import type { TrackView } from '@/lib/core/track-schemas';
import type { teamOperations } from '@/lib/http/operations-teams';
import type { trackOperations } from '@/lib/http/operations-tracks';
import { type ApiClient, apiClient, password, problemOf, type Reply } from '@/tests/support/api-client';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { type AboutTeam, teamRequests } from '@/tests/support/team-requests';
import { theCourse } from '@/tests/support/the-course';
import { type AboutTrack, trackRequests } from '@/tests/support/track-requests';

jest.setTimeout(240_000);

type Name = keyof typeof teamOperations | keyof typeof trackOperations;
type Who = 'guest' | 'stranger' | 'elsewhere' | 'removed' | 'expired' | 'member' | 'manager' | 'owner';
let server: TestServer;
const people = {} as Record<Who, ApiClient>;
let about: AboutTeam & AboutTrack;
const requests: Record<Name, (client: ApiClient, about?: AboutTeam & AboutTrack) => Promise<Reply>> = {
  ...teamRequests,
  ...trackRequests,
};

const account = async (name: string): Promise<ApiClient> => {
  const client = apiClient(server);
  const made = await client.call('POST', '/account', { email: `${randomUUID()}@example.org`, password, name });
  expect(made.status).toBe(200);
  return client;
};
const linkOf = async (owner: ApiClient, team: string, role = 'member') => {
  const body = { role, expiresInDays: 7, maxUses: 1 };
  const { data } = await owner.call<NewTeamInvitation>('POST', `/teams/${team}/invitations`, body);
  return { id: data.invitation.id, token: new URL(data.url ?? '').searchParams.get('token') };
};
const join = async (owner: ApiClient, team: string, role = 'member') => {
  const client = await account(role);
  const { token } = await linkOf(owner, team, role);
  expect((await client.call('POST', '/team-memberships', { token })).data).toEqual({ teamId: team, isNew: true });
  return client;
};
const personIn = async (client: ApiClient, team: string) =>
  (await client.call<TeamDetail>('GET', `/teams/${team}`)).data.members.find(({ isYou }) => isYou)?.id ?? '';

beforeAll(async () => {
  // First: reading it takes longer than the server keeps a quiet connection.
  const { homeExercise } = await theCourse();
  server = await startTestServer();
  people.owner = await account('owner');
  const { data } = await people.owner.call<TeamView>('POST', '/teams', { name: 'Platform' });
  people.manager = await join(people.owner, data.id, 'manager');
  people.member = await join(people.owner, data.id);
  people.removed = await join(people.owner, data.id);
  const gone = await personIn(people.removed, data.id);
  expect((await people.owner.call('DELETE', `/teams/${data.id}/members/${gone}`)).status).toBe(200);
  people.expired = await join(people.owner, data.id, 'manager');
  const signedOut = apiClient(server);
  for (const [name, value] of people.expired.cookies) signedOut.cookies.set(name, value);
  expect((await signedOut.call('DELETE', '/sessions')).status).toBe(200);
  people.stranger = await account('stranger');
  people.elsewhere = await account('elsewhere');
  await people.elsewhere.call('POST', '/teams', { name: 'Elsewhere' });
  people.guest = apiClient(server);
  await people.guest.begin(homeExercise);
  const target = await join(people.owner, data.id);
  const sent = await people.manager.call<NewTeamInvitation>('POST', `/teams/${data.id}/invitations/mails`, {
    email: 'invited@example.org',
  });
  const track = await people.manager.call<TrackView>('POST', `/teams/${data.id}/tracks`, {
    source: 'errors-and-interfaces',
  });
  expect(track.status).toBe(200);
  const who = { user: await personIn(target, data.id), invitation: sent.data.invitation.id };
  about = { team: data.id, track: track.data.id, ...who };
  const enrolled = await trackRequests.enrolMembers(people.manager, about);
  expect(enrolled.data).toEqual({ enrolled: 5 });
}, 240_000);
afterAll(() => server?.stop());

const own: Name[] = ['ownTracks', 'listTeams', 'makeTeam', 'joinTeam', 'joinWithAccount'];
const ofTeam = (Object.keys(requests) as Name[]).filter((name) => !own.includes(name));
const forOwners: Name[] = ['renameTeam', 'deleteTeam', 'exportTeam', 'changeRole'];
const forAll: Name[] = ['readTeam', 'leaveTeam', 'visible'];

describe.each(['guest', 'stranger', 'elsewhere', 'removed'] as const)('%s', (who) => {
  test.each(ofTeam)('%s tells the same of the team as of none', async (name) => {
    const foreign = await requests[name](people[who], about);
    problemOf(foreign, 404);
    expect(foreign.text).toBe((await requests[name](people[who])).text);
    const malformed = { team: 'x', track: 'x', user: 'x', invitation: 'x' };
    problemOf(await requests[name](people[who], malformed), 404);
  });
});

test.each(ofTeam)('%s takes no session that has ended', async (name) => {
  expect(problemOf(await requests[name](people.expired, about), 401).type).toBe('/problems/not-signed-in');
});

test.each(ofTeam.filter((name) => !forAll.includes(name)))('%s is refused to a member', async (name) => {
  problemOf(await requests[name](people.member, about), 403);
});

test.each(forOwners)('%s is refused to a manager', async (name) => {
  problemOf(await requests[name](people.manager, about), 403);
});

test('none of it changed anything, and nobody else’s team shows', async () => {
  const { data } = await people.owner.call<TeamDetail>('GET', `/teams/${about.team}`);
  expect([data.name, data.members.length, data.invitations?.length]).toEqual(['Platform', 5, 1]);
  for (const who of ['guest', 'stranger', 'removed'] as const) {
    expect((await teamRequests.listTeams(people[who])).data).toEqual({ teams: [] });
    expect((await trackRequests.ownTracks(people[who])).data).toEqual({ tracks: [] });
  }
  problemOf(await teamRequests.makeTeam(people.guest), 403);
  for (const who of ['guest', 'stranger', 'member'] as const) {
    expect([403, 404]).toContain((await teamRequests.joinTeam(people[who])).status);
  }
  expect((await teamRequests.listTeams(people.elsewhere)).data).toMatchObject({ teams: [{ name: 'Elsewhere' }] });
});

test('managers do what is to be done about tracks, and members see their own', async () => {
  for (const name of Object.keys(trackRequests) as (keyof typeof trackRequests)[]) {
    const { status, text } = await trackRequests[name](people.manager, about);
    // Nobody has proved this address: whoever has gets the report (tests/integration/commands/report-mails.test.ts).
    const wanted = name === 'startReportMail' ? 422 : 200;
    expect([name, status, status === wanted || text]).toEqual([name, wanted, true]);
  }
  expect((await trackRequests.visible(people.member, about)).status).toBe(200);
  const own = await trackRequests.ownTracks(people.member);
  expect(own.data).toMatchObject({ tracks: [{ teamName: 'Platform', name: 'Leaks', lessonCount: 1 }] });
  problemOf(await trackRequests.changeTrack(people.manager, about), 409);
  const body = { name: '', summary: 'x'.repeat(201), items: [{ lessonId: 'leaks', day: 0 }], version: 2 };
  const path = `/teams/${about.team}/tracks/${about.track}`;
  const refused = problemOf(await people.manager.call('PUT', path, body), 422);
  expect(refused.fields?.map((field) => field.path)).toEqual(['name', 'summary', 'items.0.day']);
});

test('managers and owners do what is theirs', async () => {
  for (const name of ['previewInvitations', 'inviteByLink', 'inviteByMail'] as const) {
    expect([name, (await teamRequests[name](people.manager, about)).status]).toEqual([name, 200]);
  }
  const again = await teamRequests.inviteByMail(people.manager, about);
  expect(problemOf(again, 422).fields?.[0]?.path).toBe('email');
  const resent = await teamRequests.resendInvitation(people.manager, about);
  const { invitation, url } = resent.data as NewTeamInvitation;
  expect([resent.status, url?.startsWith(`${server.url}/teams/join?token=`)]).toEqual([200, true]);
  about = { ...about, invitation: invitation.id };
  for (const name of ['readTeam', 'revokeTeamInvitation'] as const) {
    expect([name, (await teamRequests[name](people.manager, about)).status]).toEqual([name, 200]);
  }
  const asManager = { role: 'manager', expiresInDays: 7, maxUses: 1 };
  problemOf(await people.manager.call('POST', `/teams/${about.team}/invitations`, asManager), 403);
  for (const name of ['exportTeam', 'changeRole'] as const) {
    expect([name, (await teamRequests[name](people.owner, about)).status]).toEqual([name, 200]);
  }
  expect((await teamRequests.removeMember(people.owner, about)).status).toBe(200);
  expect((await teamRequests.leaveTeam(people.member, about)).status).toBe(200);
  problemOf(await teamRequests.leaveTeam(people.owner, about), 403);
  const named = await people.owner.call('POST', `/teams/${about.team}/deletion`, { name: 'platform' });
  expect(problemOf(named, 422).fields?.[0]?.path).toBe('name');
  expect((await teamRequests.deleteTeam(people.owner, about)).status).toBe(200);
  problemOf(await teamRequests.readTeam(people.owner, about), 404);
});

test('bodies that are not right are refused by name', async () => {
  const { data } = await people.owner.call<TeamView>('POST', '/teams', { name: 'Another' });
  const refused = async (path: string, body: unknown) =>
    problemOf(await people.owner.call('POST', path, body), 422).fields?.map((one) => one.path);
  expect(await refused('/teams', { name: 'a\nb' })).toEqual(['name']);
  expect(await refused('/teams', { name: 'a', isDemo: true })).toEqual(['body']);
  const invitations = `/teams/${data.id}/invitations`;
  const wrong = { role: 'owner', trackId: 'x', expiresInDays: 0, maxUses: 1.5 };
  expect(await refused(invitations, wrong)).toEqual(['role', 'trackId', 'expiresInDays', 'maxUses']);
  expect(await refused(invitations, { expiresInDays: 7, maxUses: 1, trackId: randomUUID() })).toEqual(['trackId']);
  for (const email of ['a@example.org\r\nBcc: b@example.org', 'a@example.org,b@example.org', '']) {
    expect(await refused(`${invitations}/mails`, { email })).toEqual(['email']);
  }
  expect(await refused(`${invitations}/preview`, { text: 'x'.repeat(24_001) })).toEqual(['text']);
});
