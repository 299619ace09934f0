/** An access token in words, as a line of the list. */
import type { TokenView } from '@/lib/core/data-schemas';

export type TokenRow = {
  id: string;
  name: string;
  prefix: string;
  scopes: string;
  /** In words, in the learner's time zone. */
  expires: string;
  used: string;
  isExpired: boolean;
};

export function rowOf(
  { id, name, prefix, scopes: own, expiresAt, lastUsedAt, isExpired }: TokenView,
  timeZone: string,
): TokenRow {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
  const hour = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return {
    ...{ id, name, prefix, isExpired },
    scopes: own.join(', '),
    expires: day.format(new Date(expiresAt)),
    used: lastUsedAt ? `last used in the hour from ${hour.format(new Date(lastUsedAt))}` : 'never used',
  };
}
