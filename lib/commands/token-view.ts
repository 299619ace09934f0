/** An access token as the API and the pages show it. */
import type { TokenView } from '@/lib/core/data-schemas';
import type { StoredToken } from '@/lib/data/access-tokens';

export function tokenView(
  { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt }: StoredToken,
  now: Date,
): TokenView {
  return {
    ...{ id, name, prefix, scopes },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
