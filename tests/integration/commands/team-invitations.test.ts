// Invitations into a team: links and e-mails, lists of addresses, revoking and sending again; joining as an account, a guest, a visitor.
import { changeRole } from '@/lib/commands/change-role';
import { inviteByLink, inviteByMail, type Post, resendInvitation } from '@/lib/commands/invite-to-team';
import { joinTeam, joinWithAccount, readInvitation } from '@/lib/commands/join-team';
import { previewInvitations } from '@/lib/commands/preview-invitations';
import { readTeam } from '@/lib/commands/read-team';
import { revokeTeamInvitation } from '@/lib/commands/revoke-team-invitation';
import { signInByProvider } from '@/lib/commands/sign-in-by-provider';
import { type Actor, type SignedInActor, visitor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { Letter } from '@/lib/core/letter';
import { mostAddresses } from '@/lib/core/team-schemas';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { cardOf, makeAccount, makeGuest, password, study } from '@/tests/support/learner';
import { addTrack, auditOf, linkInto, makeTestTeam, type TestTeam } from '@/tests/support/team';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const spent = { code: 'not-found' };
const forbidden = { code: 'forbidden' };
const open = { signUp: 'open' as const, signUpDomains: [] };
const byInvitation = { signUp: 'invitation' as const, signUpDomains: [] };
const byDomain = { signUp: 'domain' as const, signUpDomains: ['example.org'] };
const mail = { role: 'member', trackId: null, expiresInDays: 14 } as const;
const newPerson = { name: 'New', password, policy: open };

/** A mail server that keeps what it is given, and refuses these addresses. */
function mailbox(refused: string[] = []) {
  const letters: Extract<Letter, { kind: 'team-invitation' }>[] = [];
  const post: Post = async (letter) => {
    if (refused.includes(letter.to)) throw new AppError('unavailable', 'The mail server does not answer.');
    if (letter.kind === 'team-invitation') letters.push(letter);
  };
  return { letters, post, tokenTo: (to: string) => letters.findLast((letter) => letter.to === to)?.token ?? '' };
}
const send = (app: TestApp, actor: SignedInActor, { id }: TestTeam, email: string, post: Post) =>
  inviteByMail(app, actor, { ...mail, teamId: id, email, post });
const peopleOf = (app: TestApp, teamId: string) => app.db.client.membership.count({ where: { teamId } });

describeDatabases('a link into a team', (openDatabase) => {
  test('lets in as many as it says, once each, and is kept as a hash', async () => {
    const app = await makeApp(openDatabase);
    const { id, manager } = await makeTestTeam(app);
    const token = await linkInto(app, manager, id, { maxUses: 2 });
    const [one, two, three] = [await makeAccount(app), await makeAccount(app), await makeAccount(app)];
    expect(await readInvitation(app, one, token)).toMatchObject({ team: { name: 'Platform' }, isMember: false });
    expect(await joinTeam(app, one, token)).toEqual({ teamId: id, isNew: true });
    expect(await joinTeam(app, one, token)).toEqual({ teamId: id, isNew: false });
    expect(await joinTeam(app, two, token)).toEqual({ teamId: id, isNew: true });
    await expect(joinTeam(app, three, token)).rejects.toMatchObject(spent);
    // Used up for others; who came in by it is told so, not refused.
    expect(await joinTeam(app, one, token)).toEqual({ teamId: id, isNew: false });
    expect(await readInvitation(app, one, token)).toMatchObject({ isMember: true });
    expect(await readInvitation(app, three, token)).toBeNull();
    const stored = JSON.stringify([await app.db.client.teamInvitation.findMany(), await readTeam(app, manager, id)]);
    expect(stored).not.toContain(token);
    expect((await auditOf(app, id)).filter((action) => action === 'member-joined')).toHaveLength(4);
  });

  test('with one use, by many at the same moment, lets in one', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner } = await makeTestTeam(app);
    const token = await linkInto(app, owner, id);
    const people = [await makeAccount(app), await makeAccount(app), await makeAccount(app)];
    const guest = await makeGuest(app);
    const results = await Promise.allSettled([
      ...people.map((person) => joinTeam(app, person, token)),
      joinWithAccount(app, guest, { ...newPerson, token, email: 'late@example.org' }),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await peopleOf(app, id)).toBe(4);
  });

  test('accepted in two tabs at once is accepted once', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner } = await makeTestTeam(app);
    const token = await linkInto(app, owner, id, { maxUses: 5 });
    const person = await makeAccount(app);
    const joined = await Promise.all([1, 2, 3].map(() => joinTeam(app, person, token)));
    expect(joined.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await peopleOf(app, id)).toBe(4);
    const { invitations } = await readTeam(app, owner, id);
    expect(invitations).toMatchObject([{ uses: 1, maxUses: 5 }]);
  });

  test('ends when it expires and when it is revoked, once', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner, manager } = await makeTestTeam(app);
    const short = await linkInto(app, owner, id, { expiresInDays: 2 });
    const long = await linkInto(app, owner, id, { expiresInDays: 30 });
    const [revoked] =
      (await readTeam(app, manager, id)).invitations?.filter((one) => one.expiresAt > '2026-03-20') ?? [];
    await revokeTeamInvitation(app, manager, { teamId: id, id: revoked?.id ?? '' });
    const again = revokeTeamInvitation(app, manager, { teamId: id, id: revoked?.id ?? '' });
    await expect(again).rejects.toMatchObject(spent);
    await expect(joinTeam(app, await makeAccount(app), long)).rejects.toMatchObject(spent);
    app.clock.advance(2 * dayMs);
    await expect(joinTeam(app, await makeAccount(app), short)).rejects.toMatchObject(spent);
    expect((await readTeam(app, manager, id)).invitations).toMatchObject([{ state: 'expired' }]);
    expect((await auditOf(app, id)).filter((action) => action === 'invitation-revoked')).toHaveLength(1);
  });

  test('gives the role of a manager only where an owner made it', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner, manager } = await makeTestTeam(app);
    await expect(linkInto(app, manager, id, { role: 'manager' })).rejects.toMatchObject(forbidden);
    const person = await makeAccount(app);
    await joinTeam(app, person, await linkInto(app, owner, id, { role: 'manager' }));
    expect(await readTeam(app, person, id)).toMatchObject({ role: 'manager' });
    // An invitation is no way to another role for who is in it already.
    await changeRole(app, owner, { teamId: id, userId: person.userId, role: 'member' });
    await joinTeam(app, person, await linkInto(app, owner, id, { role: 'manager' }));
    expect(await readTeam(app, person, id)).toMatchObject({ role: 'member' });
  });

  test('enrols in its track from the person’s own day, Monday to Friday at full pace', async () => {
    const app = await makeApp(openDatabase, '2026-03-02T22:00:00Z');
    const { id, owner } = await makeTestTeam(app);
    const trackId = await addTrack(app, id);
    const elsewhere = await makeTestTeam(app, 'Elsewhere');
    const foreign = await addTrack(app, elsewhere.id);
    await expect(linkInto(app, owner, id, { trackId: foreign })).rejects.toMatchObject({ code: 'invalid' });
    const token = await linkInto(app, owner, id, { trackId, maxUses: 3 });
    const person = { ...newPerson, token, email: 'tokyo@example.org', timeZone: 'Asia/Tokyo' };
    const { actor } = await joinWithAccount(app, visitor, person);
    const enrolments = await app.db.client.enrolment.findMany({ where: { userId: actor.userId } });
    const plan = { trackId, teamId: id, startDay: '2026-03-03', workingDays: '12345', pacePercent: 100 };
    expect(enrolments).toMatchObject([plan]);
    await joinTeam(app, actor, token);
    await app.db.client.track.update({ where: { id: trackId }, data: { archivedAt: app.now() } });
    const late = await makeAccount(app);
    expect(await joinTeam(app, late, token)).toMatchObject({ isNew: true });
    expect(await app.db.client.enrolment.count()).toBe(1);
  });
});

describeDatabases('whoever joins', (openDatabase) => {
  test('as a guest gets an account in the same step and keeps the progress', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner } = await makeTestTeam(app);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a');
    const token = await linkInto(app, owner, id);
    await expect(joinTeam(app, guest, token)).rejects.toMatchObject(forbidden);
    const joining = { ...newPerson, token, email: 'guest@example.org' };
    const { actor, teamId } = await joinWithAccount(app, guest, joining);
    expect([teamId, actor.userId]).toEqual([id, guest.userId]);
    expect(await cardOf(app, actor, 'red-1-a')).toMatchObject({ reps: 1 });
    expect(await readTeam(app, actor, id)).toMatchObject({ role: 'member', people: 4 });
    // The guest's own request, sent again: the account is there.
    await expect(joinWithAccount(app, actor, joining)).rejects.toMatchObject({
      code: expect.stringMatching(/invalid|not-found/),
    });
  });

  test('gets neither account nor membership where one of both fails', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner } = await makeTestTeam(app);
    const token = await linkInto(app, owner, id);
    await makeAccount(app, 'taken@example.org');
    const taken = await joinWithAccount(app, visitor, { ...newPerson, token, email: 'Taken@example.org' }).catch(
      (e) => e,
    );
    expect(taken).toMatchObject({ code: 'invalid', fields: [{ path: 'email' }] });
    expect(await readInvitation(app, visitor, token)).not.toBeNull();
    await joinWithAccount(app, visitor, { ...newPerson, token, email: 'first@example.org' });
    const late = joinWithAccount(app, visitor, { ...newPerson, token, email: 'second@example.org' });
    await expect(late).rejects.toMatchObject(spent);
    expect(await app.db.client.user.count({ where: { emailKey: 'second@example.org' } })).toBe(0);
  });

  test('comes in where sign-up is by invitation; where it is by domain the address has to be proved', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const { id, owner } = team;
    const join = (
      token: string,
      email: string,
      policy: typeof byDomain | typeof byInvitation,
      actor: Actor = visitor,
    ) => joinWithAccount(app, actor, { ...newPerson, token, email, policy });
    await join(await linkInto(app, owner, id), 'invited@example.net', byInvitation);
    const link = await linkInto(app, owner, id);
    for (const email of ['a@example.org', 'a@example.net']) {
      await expect(join(link, email, byDomain)).rejects.toMatchObject({ code: 'invalid', fields: [{ path: 'email' }] });
    }
    const { post, tokenTo } = mailbox();
    for (const email of ['ana@example.org', 'bo@example.net']) await send(app, owner, team, email, post);
    // By the e-mail that went there, and to nobody else; an address of another domain stays outside.
    await expect(join(tokenTo('ana@example.org'), 'cy@example.org', byDomain)).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(join(tokenTo('bo@example.net'), 'bo@example.net', byDomain)).rejects.toMatchObject({
      code: 'invalid',
    });
    const { actor } = await join(tokenTo('ana@example.org'), 'Ana@example.org', byDomain);
    const { emailVerifiedAt } = await app.db.client.user.findUniqueOrThrow({ where: { id: actor.userId } });
    expect(emailVerifiedAt).toEqual(app.now());
    // A link that was shown to be copied proves nothing.
    const { token: copied } = await send(app, owner, team, 'cy@example.org', null);
    await expect(join(copied ?? '', 'cy@example.org', byDomain)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('by a provider joins with the new account, as far as the policy allows', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner } = await makeTestTeam(app);
    const by = async (email: string, policy: typeof byDomain | typeof byInvitation, invitation: string) =>
      signInByProvider(app, visitor, {
        ...{ policy, invitation },
        profile: { provider: 'oidc', subject: email, email, isEmailVerified: true, name: 'New' },
      });
    const token = await linkInto(app, owner, id);
    expect(await by('a@example.net', byDomain, token)).toEqual({ refusal: 'other-domain' });
    const outcome = await by('a@example.net', byInvitation, token);
    if (!('signedIn' in outcome)) throw new Error(outcome.refusal);
    expect(await readTeam(app, outcome.signedIn.actor, id)).toMatchObject({ role: 'member' });
    expect(await by('b@example.net', byInvitation, token)).toEqual({ refusal: 'invitation-spent' });
  });
});

describeDatabases('an invitation by e-mail', (openDatabase) => {
  test('goes to one address, for one person; who was invited or is there is not invited again', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const { letters, post, tokenTo } = mailbox();
    const { token } = await send(app, team.manager, team, ' Ana@example.org ', post);
    expect(token).toBeNull();
    expect(letters).toMatchObject([{ to: 'Ana@example.org', team: 'Platform', role: 'member', days: 14 }]);
    const again = await send(app, team.owner, team, 'ana@EXAMPLE.org', post).catch((error) => error);
    expect(again).toMatchObject({ code: 'invalid', fields: [{ path: 'email' }] });
    const account = await makeAccount(app, 'ana@example.org');
    await joinTeam(app, account, tokenTo('Ana@example.org'));
    const inside = await send(app, team.owner, team, 'ana@example.org', post).catch((error) => error);
    expect(inside).toMatchObject({ code: 'invalid', fields: [{ message: expect.stringContaining('in the team') }] });
    expect(letters).toHaveLength(1);
  });

  test('sent to one address twice at the same moment goes out once', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const { letters, post } = mailbox();
    const both = [team.owner, team.manager].map((actor) => send(app, actor, team, 'ana@example.org', post));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(letters).toHaveLength(1);
  });

  test('that could not be sent leaves nothing behind, and can be tried again', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const down = mailbox(['ana@example.org']);
    await expect(send(app, team.owner, team, 'ana@example.org', down.post)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect((await readTeam(app, team.owner, team.id)).invitations).toEqual([]);
    expect((await auditOf(app, team.id)).slice(-2).sort()).toEqual(['invitation-made', 'invitation-revoked']);
    const up = mailbox();
    await send(app, team.owner, team, 'ana@example.org', up.post);
    expect(up.letters).toHaveLength(1);
  });

  test('is sent again with another link; the one before holds until that is on its way', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const { letters, post, tokenTo } = mailbox();
    const { invitation } = await send(app, team.owner, team, 'ana@example.org', post);
    const first = tokenTo('ana@example.org');
    const down = mailbox(['ana@example.org']);
    const asked = { teamId: team.id, id: invitation.id };
    await expect(resendInvitation(app, team.owner, { ...asked, post: down.post })).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(await readInvitation(app, visitor, first)).not.toBeNull();
    // Also once it has expired.
    app.clock.advance(15 * dayMs);
    const resent = await resendInvitation(app, team.manager, { ...asked, post });
    expect(letters).toHaveLength(2);
    expect(resent.invitation).toMatchObject({ email: 'ana@example.org', state: 'open' });
    expect(await readInvitation(app, visitor, first)).toBeNull();
    expect(await readInvitation(app, visitor, tokenTo('ana@example.org'))).not.toBeNull();
    expect((await readTeam(app, team.owner, team.id)).invitations).toHaveLength(1);
    await expect(resendInvitation(app, team.owner, { ...asked, post })).rejects.toMatchObject(spent);
    // A link that went to no address cannot be sent.
    const link = { role: 'member', trackId: null, expiresInDays: 7, maxUses: 1, teamId: team.id } as const;
    const { invitation: byHand } = await inviteByLink(app, team.owner, link);
    const sending = resendInvitation(app, team.owner, { teamId: team.id, id: byHand.id, post });
    await expect(sending).rejects.toMatchObject(spent);
  });

  test('without a mail server is a link to copy', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const { token, invitation } = await send(app, team.manager, team, 'ana@example.org', null);
    expect(await readInvitation(app, visitor, token ?? '')).toMatchObject({ email: 'ana@example.org' });
    const again = await resendInvitation(app, team.manager, { teamId: team.id, id: invitation.id, post: null });
    expect(await readInvitation(app, visitor, token ?? '')).toBeNull();
    expect(await readInvitation(app, visitor, again.token ?? '')).not.toBeNull();
  });
});

describeDatabases('a list of addresses', (openDatabase) => {
  test('is looked through before anything is sent: each row says what it does, or why nothing', async () => {
    const app = await makeApp(openDatabase);
    const team = await makeTestTeam(app);
    const inside = await makeAccount(app, 'inside@example.org');
    await joinTeam(app, inside, await linkInto(app, team.owner, team.id));
    await makeAccount(app, 'elsewhere@example.org');
    const { letters, post } = mailbox();
    await send(app, team.owner, team, 'invited@example.org', post);
    const text = [
      ...['e-mail', 'new@example.org', 'Inside@example.org', 'invited@example.org', 'not one', 'NEW@example.org'],
      'elsewhere@example.org',
    ].join('\n');
    const rows = await previewInvitations(app, team.manager, { teamId: team.id, text });
    expect(rows.map(({ row, state }) => [row, state])).toEqual([
      [2, 'new'],
      [3, 'member'],
      [4, 'invited'],
      [5, 'not-an-address'],
      [6, 'twice'],
      // That somebody has an account here is not told.
      [7, 'new'],
    ]);
    expect(rows.filter(({ state }) => state !== 'new').every(({ reason }) => reason.length > 10)).toBe(true);
    expect(letters).toHaveLength(1);
    expect((await readTeam(app, team.owner, team.id)).invitations).toHaveLength(1);
  });

  test('holds at least one address and at most 200', async () => {
    const app = await makeApp(openDatabase);
    const { id, owner, member } = await makeTestTeam(app);
    const many = (count: number) => Array.from({ length: count }, (_, n) => `a${n}@example.org`).join('\n');
    const preview = (text: string, actor = owner) => previewInvitations(app, actor, { teamId: id, text });
    expect(await preview(many(mostAddresses))).toHaveLength(mostAddresses);
    for (const text of [many(mostAddresses + 1), '\n \n', 'e-mail']) {
      await expect(preview(text)).rejects.toMatchObject({ code: 'invalid', fields: [{ path: 'text' }] });
    }
    await expect(preview(many(1), member)).rejects.toMatchObject(forbidden);
  });
});
