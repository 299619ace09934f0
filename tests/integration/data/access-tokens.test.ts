// Access tokens: made by accounts, told once, stored as a hash; they hold until they expire, are revoked, or the account goes.
import { createHash, randomUUID } from 'node:crypto';
import { createAccessToken } from '@/lib/commands/create-access-token';
import { deleteAccount } from '@/lib/commands/delete-account';
import { listTokens } from '@/lib/commands/list-tokens';
import { revokeToken } from '@/lib/commands/revoke-token';
import { useAccessToken } from '@/lib/commands/use-access-token';
import type { SignedInActor } from '@/lib/core/access';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, hourMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { makeAccount, makeGuest, password } from '@/tests/support/learner';

const make = (app: TestApp, actor: SignedInActor, id: string = randomUUID()) =>
  createAccessToken(app, actor, { id, name: 'backup script', scopes: ['export', 'export'], days: 30 });

describeDatabases('access tokens', (open) => {
  test('are told once and stored as a hash', async () => {
    const app = await makeApp(open);
    const owner = await makeAccount(app);
    const { id, text, scopes } = await make(app, owner);
    expect(text).toMatch(/^gr_[\w-]{43}$/);
    expect(scopes).toEqual(['export']);
    const row = await app.db.client.accessToken.findUniqueOrThrow({ where: { id } });
    expect(row.hash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(JSON.stringify(row)).not.toContain(text.slice(10));
    expect(row.prefix).toBe(text.slice(0, 8));
    expect(JSON.stringify(await listTokens(app, owner))).not.toContain(text.slice(10));
    await expect(make(app, owner, id)).rejects.toMatchObject({ code: 'other-body' });
    await expect(make(app, await makeAccount(app), id)).rejects.toMatchObject({ code: 'other-body' });
  });

  test('stand for their account until they expire, are revoked, or it is deleted', async () => {
    const app = await makeApp(open);
    const owner = await makeAccount(app, 'tokens@example.org');
    const [one, two, three] = [await make(app, owner), await make(app, owner), await make(app, owner)];
    expect(await useAccessToken(app, one.text)).toEqual({ actor: owner, scopes: ['export'] });
    for (const wrong of ['', 'gr_', `${one.text}x`, one.text.toLowerCase(), `gr_${'a'.repeat(43)}`, one.id]) {
      expect(await useAccessToken(app, wrong)).toBeNull();
    }
    await revokeToken(app, owner, one.id);
    await revokeToken(app, owner, one.id);
    expect(await useAccessToken(app, one.text)).toBeNull();
    expect((await listTokens(app, owner)).tokens.map(({ id }) => id).sort()).toEqual([two.id, three.id].sort());
    app.clock.advance(30 * dayMs - 1);
    expect(await useAccessToken(app, two.text)).not.toBeNull();
    app.clock.advance(1);
    expect(await useAccessToken(app, two.text)).toBeNull();
    expect((await listTokens(app, owner)).tokens[0]).toMatchObject({ isExpired: true });
    app.clock.advance(-dayMs);
    expect(await useAccessToken(app, three.text)).not.toBeNull();
    await deleteAccount(app, owner, { email: 'tokens@example.org', password });
    expect(await useAccessToken(app, three.text)).toBeNull();
  });

  test('note the hour of their last use, and write once an hour', async () => {
    const app = await makeApp(open, '2026-03-02T09:10:00Z');
    const owner = await makeAccount(app);
    const { text } = await make(app, owner);
    const seen = async () => (await listTokens(app, owner)).tokens[0]?.lastUsedAt;
    expect(await seen()).toBeNull();
    await useAccessToken(app, text);
    expect(await seen()).toBe('2026-03-02T09:00:00.000Z');
    app.clock.advance(40 * minuteMs);
    await useAccessToken(app, text);
    expect(await seen()).toBe('2026-03-02T09:00:00.000Z');
    app.clock.advance(hourMs);
    await useAccessToken(app, text);
    expect(await seen()).toBe('2026-03-02T10:00:00.000Z');
  });

  test('are for accounts, and twenty at most, however many are asked for at once', async () => {
    const app = await makeApp(open);
    await expect(make(app, await makeGuest(app))).rejects.toMatchObject({ code: 'forbidden' });
    const owner = await makeAccount(app);
    const results = await Promise.allSettled(Array.from({ length: 23 }, () => make(app, owner)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    const [first] = (await listTokens(app, owner)).tokens;
    await revokeToken(app, owner, first?.id ?? '');
    await make(app, owner);
  });
});
