/** Who looked at whose progress, and when: one row for a viewer, a way and an hour. */
import { createHash } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';

export const viewWays = ['page', 'csv', 'api', 'email'] as const;
export type ViewWay = (typeof viewWays)[number];
type View = { teamId: string; trackId: string; memberId: string | null; way: ViewWay };

const hourMs = 3_600_000;

/** By a manager, who was let in before. The same again within the hour is kept once. */
export async function keepView(actor: SignedInActor, tx: Tx, view: View & { now: Date }): Promise<void> {
  const { teamId, trackId, memberId, way, now } = view;
  const hour = Math.floor(now.getTime() / hourMs);
  const key = JSON.stringify([teamId, trackId, memberId, way, actor.userId, hour]);
  const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const data = { id, teamId, trackId, memberId, way, viewerId: actor.userId, viewedAt: now };
  await tx.reportView.upsert({ where: { id }, create: data, update: {} });
}

export type StoredView = { by: string | null; way: string; isOwnDetail: boolean; trackName: string | null; at: Date };
const newest = 100;

/** Those that showed the actor: of all members of the team, or of them alone, since they joined; not their own. The newest first. */
export async function viewsOfMe(actor: SignedInActor, tx: Tx, teamId: string): Promise<StoredView[]> {
  const membership = await tx.membership.findUnique({ where: { teamId_userId: { teamId, userId: actor.userId } } });
  if (!membership) return [];
  const rows = await tx.reportView.findMany({
    where: {
      teamId,
      viewedAt: { gte: membership.joinedAt },
      viewerId: { not: actor.userId },
      OR: [{ memberId: null }, { memberId: actor.userId }],
    },
    include: { viewer: { select: { name: true } } },
    orderBy: [{ viewedAt: 'desc' }, { id: 'asc' }],
    take: newest,
  });
  // A report shows the people on its track: whoever is on none of it was not in it.
  const own = await tx.enrolment.findMany({
    where: { teamId, userId: actor.userId },
    select: { trackId: true, track: { select: { name: true } } },
  });
  const names = new Map(own.map(({ trackId, track }) => [trackId, track.name]));
  return rows
    .filter(({ trackId }) => trackId !== null && names.has(trackId))
    .map(({ viewer, way, memberId, trackId, viewedAt }) => ({
      ...{ by: viewer.name, way, isOwnDetail: memberId !== null, at: viewedAt },
      trackName: names.get(trackId ?? '') ?? null,
    }));
}
