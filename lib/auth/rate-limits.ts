/** Rate limits by rate-limiter-flexible: those that guard passwords in the database, over all nodes; that of the API in memory, a node each. */
import 'server-only';
import { createHash } from 'node:crypto';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { app } from '@/lib/commands/open-app';
import { AppError } from '@/lib/core/app-error';
import { environment } from '@/lib/environment';

/** Points per seconds. */
const limits = {
  /** Changing requests of one user, and all those that come with an access token. */
  api: { points: 240, duration: 60, isShared: false },
  /** Guests made from one place. */
  guest: { points: 60, duration: 60, isShared: false },
  /** Downloads and uploads of whole histories. */
  export: { points: 30, duration: 600, isShared: false },
  import: { points: 30, duration: 600, isShared: false },
  'sign-in-from': { points: 60, duration: 60, isShared: true },
  'sign-in-to': { points: 10, duration: 900, isShared: true },
  /** Problem reports of one person, and from one place. */
  report: { points: 12, duration: 3600, isShared: true },
  'report-from': { points: 120, duration: 3600, isShared: true },
  deletion: { points: 10, duration: 900, isShared: true },
  'sign-up-from': { points: 30, duration: 600, isShared: true },
  /** Tries of the current password of one account that is signed in. */
  'password-of': { points: 10, duration: 900, isShared: true },
  /** E-mails asked for from one place, and to one address. */
  'mail-from': { points: 120, duration: 600, isShared: true },
  'mail-to': { points: 5, duration: 1800, isShared: true },
  /** Invitations that a team sends, and that one person sends: a whole list and what has to be sent again. */
  'team-mail': { points: 300, duration: 3600, isShared: true },
  'team-mail-of': { points: 300, duration: 3600, isShared: true },
  /** Links that are tried. */
  'link-from': { points: 60, duration: 60, isShared: true },
} as const;
export type LimitName = keyof typeof limits;

const keep = globalThis as typeof globalThis & { goRoutineLimits?: Map<LimitName, RateLimiterAbstract> };

async function limiterOf(name: LimitName): Promise<RateLimiterAbstract> {
  keep.goRoutineLimits ??= new Map();
  const known = keep.goRoutineLimits.get(name);
  if (known) return known;
  const { points, duration, isShared } = limits[name];
  const options = { points, duration, keyPrefix: name };
  const limiter = isShared
    ? new RateLimiterPrisma({ ...options, storeClient: (await app()).db.client, tableName: 'rateLimit' })
    : new RateLimiterMemory(options);
  keep.goRoutineLimits.set(name, limiter);
  return limiter;
}

/** Takes a point. Throws `too-many-requests` with the seconds to wait where none is left. */
export async function limit(name: LimitName, key: string): Promise<void> {
  const limiter = await limiterOf(name);
  try {
    // Hashed: a table of limits is no place for addresses.
    await limiter.consume(createHash('sha256').update(key).digest('hex').slice(0, 32));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw new AppError('too-many-requests', `Too many tries. Wait ${retryAfterSeconds} seconds, then try again.`, {
      retryAfterSeconds,
    });
  }
}

/** Where a request comes from, as far as that can be trusted: behind a known proxy the address it names, else one key for all. */
export function clientKey(headers: Headers): string {
  if (!environment().trustProxy) return 'everybody';
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
