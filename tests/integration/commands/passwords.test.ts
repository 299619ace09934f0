// Passwords: changed by who knows the one before, set where there is none; the other sessions end, this one goes on.
import { changePassword } from '@/lib/commands/change-password';
import { sendLink } from '@/lib/commands/send-link';
import { signIn } from '@/lib/commands/sign-in';
import { signUp } from '@/lib/commands/sign-up';
import { linkHolds } from '@/lib/commands/use-link';
import { visitor } from '@/lib/core/access';
import { findSession } from '@/lib/data/sessions';
import { makeApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { makeGuest, password } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const ana = { email: 'ana@example.org', password, name: 'Ana' };
const fresh = 'another long enough password';

describeDatabases('passwords', (open) => {
  test('a change needs the current one, ends the other sessions and the links that were sent', async () => {
    const app = await makeApp(open);
    const { actor, session } = await signUp(app, visitor, ana);
    const other = await signIn(app, visitor, ana);
    let token = '';
    await sendLink(app, {
      ...{ email: ana.email, purpose: 'reset-password' },
      post: async (letter) => {
        token = 'token' in letter ? letter.token : '';
      },
    });
    const { sessionId } = session;
    for (const currentPassword of [undefined, '', 'not the password', fresh]) {
      const wrong = changePassword(app, actor, { currentPassword, password: fresh, sessionId });
      await expect(wrong).rejects.toMatchObject({ code: 'invalid', fields: [{ path: 'currentPassword' }] });
    }
    expect(await findSession(app.db.client, other?.session ?? session)).not.toBeNull();

    await changePassword(app, actor, { currentPassword: password, password: fresh, sessionId });
    expect(await findSession(app.db.client, session)).not.toBeNull();
    expect(other && (await findSession(app.db.client, other.session))).toBeNull();
    expect(await linkHolds(app, 'reset-password', token)).toBe(false);
    expect(await signIn(app, visitor, ana)).toBeNull();
    expect(await signIn(app, visitor, { ...ana, password: fresh })).not.toBeNull();
  });

  test('of two changes at once one succeeds', async () => {
    const app = await makeApp(open);
    const { actor } = await signUp(app, visitor, ana);
    const change = (to: string) =>
      changePassword(app, actor, { currentPassword: password, password: to, sessionId: null });
    const results = await Promise.allSettled([change(fresh), change(`${fresh} 2`)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('where there is none, one is set; a guest has no account to set it for', async () => {
    const app = await makeApp(open);
    const { actor } = await signUp(app, visitor, ana);
    await app.db.client.user.update({ where: { id: actor.userId }, data: { passwordHash: null } });
    await changePassword(app, actor, { currentPassword: undefined, password: fresh, sessionId: null });
    expect(await signIn(app, visitor, { ...ana, password: fresh })).not.toBeNull();
    const guest = await makeGuest(app);
    const refused = changePassword(app, guest, { currentPassword: undefined, password: fresh, sessionId: null });
    await expect(refused).rejects.toMatchObject({ code: 'invalid' });
  });
});
