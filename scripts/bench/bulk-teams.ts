/** Two large teams among the learners of the bench, each on a track of the whole course: what reports are measured with. */
import type { Course } from '@/lib/content/course';
import { addDays } from '@/lib/core/study-day';
import type { Client } from '@/lib/data/open-database';
import { numbers } from './bulk-rows';

/** Of the first learners; the very first owns each. */
export const teamSizes = [200, 2_000] as const;
export const teamIdOf = (size: number) => `00000000-0000-4000-8000-${String(size).padStart(12, '0')}`;
export const trackIdOf = (size: number) => `00000000-0000-4000-9000-${String(size).padStart(12, '0')}`;

/** Cohorts that began at different times. */
const cohorts = 4;
const weeks = 12;
const mistakesEach = 6;

export async function addTeams(
  client: Client,
  course: Course,
  { learners, now }: { learners: number; now: Date },
): Promise<void> {
  const track = course.tracks.find((one) => one.weeks === weeks) ?? course.tracks.at(-1);
  const today = now.toISOString().slice(0, 10);
  const misconceptions = Object.keys(course.misconceptions).slice(0, 40);
  for (const size of teamSizes) {
    const [teamId, trackId, people] = [teamIdOf(size), trackIdOf(size), Math.min(size, learners)];
    await client.team.create({ data: { id: teamId, name: `Team of ${size}`, createdAt: now } });
    await client.track.create({
      data: {
        ...{ id: trackId, teamId, name: 'Everything', summary: '', createdAt: now },
        items: JSON.stringify(track?.items ?? course.lessons.map(({ id }, n) => ({ lessonId: id, day: n + 1 }))),
      },
    });
    const values = { teamId, userId: 'bulk' };
    await client.user.create({ data: { id: 'bulk', state: 'account', createdAt: now } });
    await client.membership.create({ data: { ...values, role: 'member', joinedAt: now } });
    await client.$executeRawUnsafe(
      `${numbers(0, people)} INSERT INTO "Membership" ("teamId", "userId", "role", "joinedAt")
       SELECT m."teamId", 'learner-' || i, CASE WHEN i = 1000000 THEN 'owner' ELSE 'member' END, m."joinedAt"
       FROM n CROSS JOIN "Membership" AS m WHERE m."userId" = 'bulk' AND m."teamId" = '${teamId}'`,
    );
    for (let cohort = 0; cohort < cohorts; cohort += 1) {
      const id = `bulk-${cohort}`;
      const startDay = addDays(today, -20 * (cohort + 1));
      const plan = { startDay, workingDays: '12345', pacePercent: 100, createdAt: now };
      await client.enrolment.create({ data: { ...values, id, trackId, ...plan } });
      await client.$executeRawUnsafe(
        `${numbers(0, people)} INSERT INTO "Enrolment" ("id", "teamId", "trackId", "userId", "startDay", "workingDays", "pacePercent", "pauses", "version", "createdAt")
         SELECT '${size}-' || i, e."teamId", e."trackId", 'learner-' || i, e."startDay", e."workingDays", e."pacePercent", e."pauses", 1, e."createdAt"
         FROM n CROSS JOIN "Enrolment" AS e WHERE e."id" = '${id}' AND n.i % ${cohorts} = ${cohort}`,
      );
      await client.enrolment.delete({ where: { id } });
    }
    await client.user.delete({ where: { id: 'bulk' } });
  }
  for (const [n, misconceptionId] of misconceptions.entries()) {
    await client.$executeRawUnsafe(
      `${numbers(0, Math.min(Math.max(...teamSizes), learners))} INSERT INTO "Mistake" ("userId", "attemptId", "misconceptionId", "objectiveId", "studyDay")
       SELECT 'learner-' || i, 'bulk-' || i || '-${n}', '${misconceptionId}', 'any', '${addDays(today, -n)}'
       FROM n WHERE n.i % ${Math.ceil(misconceptions.length / mistakesEach)} = ${n % Math.ceil(misconceptions.length / mistakesEach)}`,
    );
  }
}
