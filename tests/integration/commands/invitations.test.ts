// Invitations: made, listed and revoked by administrators, good for as many accounts as they say and not a day longer.
import { createInvitation } from '@/lib/commands/create-invitation';
import { readInvitations } from '@/lib/commands/read-invitations';
import { revokeInvitation } from '@/lib/commands/revoke-invitation';
import { signUp } from '@/lib/commands/sign-up';
import { linkHolds } from '@/lib/commands/use-link';
import { visitor } from '@/lib/core/access';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeAdministrator, password } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const wanted = { note: 'The platform team', expiresInDays: 7, maxUses: 2 };
const join = (app: TestApp, token: string, name: string) =>
  signUp(app, visitor, { email: `${name}@example.org`, password, name }, { by: 'invitation', token });
const spent = { code: 'not-found' };

describeDatabases('an invitation', (open) => {
  test('lets in as many as it says, and is listed with its uses but never with its link', async () => {
    const app = await makeApp(open);
    const administrator = await makeAdministrator(app);
    const { token, invitation } = await createInvitation(app, administrator, wanted);
    expect(invitation).toMatchObject({ note: 'The platform team', uses: 0, maxUses: 2, state: 'open' });
    const { actor } = await join(app, token, 'one');
    expect(actor).toMatchObject({ role: 'learner', state: 'account' });
    expect(await linkHolds(app, 'invitation', token)).toBe(true);
    await join(app, token, 'two');
    expect(await linkHolds(app, 'invitation', token)).toBe(false);
    await expect(join(app, token, 'three')).rejects.toMatchObject(spent);
    const listed = await readInvitations(app, administrator);
    expect(listed).toEqual([{ ...invitation, uses: 2, state: 'used-up' }]);
    expect(JSON.stringify([listed, await app.db.client.invitation.findMany()])).not.toContain(token);
  });

  test('used by many at the same moment lets in no more than it says', async () => {
    const app = await makeApp(open);
    const { token } = await createInvitation(app, await makeAdministrator(app), wanted);
    const results = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((name) => join(app, token, name)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await app.db.client.invitation.findFirst()).toMatchObject({ uses: 2 });
  });

  test('is not used up by a sign-up that fails', async () => {
    const app = await makeApp(open);
    const { token } = await createInvitation(app, await makeAdministrator(app), { ...wanted, maxUses: 1 });
    await signUp(app, visitor, { email: 'taken@example.org', password, name: 'Taken' });
    await expect(join(app, token, 'taken')).rejects.toMatchObject({ code: 'invalid' });
    await join(app, token, 'free');
  });

  test('ends when it expires, and when it is revoked; the accounts stay', async () => {
    const app = await makeApp(open);
    const administrator = await makeAdministrator(app);
    const first = await createInvitation(app, administrator, wanted);
    const second = await createInvitation(app, administrator, { ...wanted, expiresInDays: 30 });
    await join(app, second.token, 'early');
    await revokeInvitation(app, administrator, second.invitation.id);
    const again = revokeInvitation(app, administrator, second.invitation.id);
    await expect(again).rejects.toMatchObject(spent);
    await expect(join(app, second.token, 'late')).rejects.toMatchObject(spent);
    app.clock.advance(7 * dayMs);
    await expect(join(app, first.token, 'late')).rejects.toMatchObject(spent);
    const states = (await readInvitations(app, administrator)).map(({ state }) => state).sort();
    expect(states).toEqual(['expired', 'revoked']);
    expect(await app.db.client.user.count({ where: { name: 'early' } })).toBe(1);
  });
});
