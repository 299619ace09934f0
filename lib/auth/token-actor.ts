/** Who asks with a personal access token. */
import 'server-only';
import { app } from '@/lib/commands/open-app';
import { useAccessToken } from '@/lib/commands/use-access-token';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { Scope } from '@/lib/core/token-scopes';

/** The token of a request; null where it brings none. Other schemes are a proxy's business. */
export function bearerOf(headers: Headers): string | null {
  const [, text] = /^Bearer\b\s*(.*)$/i.exec(headers.get('authorization') ?? '') ?? [];
  return text ?? null;
}

/** Throws `invalid-token` for one that is unknown, expired or revoked, `insufficient-scope` for one that may not do this. */
export async function actorOfToken(token: string, scope: Scope | null): Promise<SignedInActor> {
  const used = await useAccessToken(await app(), token);
  if (!used) {
    throw new AppError('invalid-token', 'This access token is unknown, expired or revoked. Make another one.', {
      challenge: 'Bearer realm="Go Routine", error="invalid_token"',
    });
  }
  if (scope === null) {
    throw new AppError('insufficient-scope', 'No access token may do this. Sign in to the site.', {
      challenge: 'Bearer realm="Go Routine", error="insufficient_scope"',
    });
  }
  if (!used.scopes.includes(scope)) {
    throw new AppError('insufficient-scope', `This access token lacks the scope ${scope}.`, {
      challenge: `Bearer realm="Go Routine", error="insufficient_scope", scope="${scope}"`,
    });
  }
  return used.actor;
}
