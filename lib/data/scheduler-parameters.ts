/** FSRS parameters, stored once for each distinct value and named by its hash. */
import { createHash } from 'node:crypto';
import type { SchedulerParameters } from '@/lib/core/scheduling';
import type { Tx } from '@/lib/data/open-database';

/** Keys in one order, so that equal parameters have equal text. */
function canonical(parameters: SchedulerParameters): string {
  const { weights, desiredRetention, learningSteps, relearningSteps, maximumIntervalDays, timeZone, dayStartHour } =
    parameters;
  return JSON.stringify({
    weights,
    desiredRetention,
    learningSteps,
    relearningSteps,
    maximumIntervalDays,
    timeZone,
    dayStartHour,
  });
}

/** The id of these parameters; stores them when they are new. */
export async function keepParameters(tx: Tx, parameters: SchedulerParameters): Promise<string> {
  const value = canonical(parameters);
  const id = createHash('sha256').update(value).digest('hex').slice(0, 32);
  await tx.$executeRaw`INSERT INTO "SchedulerParameters" ("id", "value") VALUES (${id}, ${value}) ON CONFLICT DO NOTHING`;
  return id;
}

export const parseParameters = (value: string) => JSON.parse(value) as SchedulerParameters;

/** The stored text of these parameters, by id. */
export async function listParametersById(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.schedulerParameters.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map(({ id, value }) => [id, value]));
}
