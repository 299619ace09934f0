// Exports for tests: a learner's by the real command, and a large one that is written by hand.
import { createHash } from 'node:crypto';
import { exportData } from '@/lib/commands/export-data';
import type { SignedInActor } from '@/lib/core/access';
import {
  type ExportedRow,
  type ExportFile,
  exportFileSchema,
  exportFormat,
  exportVersion,
} from '@/lib/core/export-format';
import { defaultParameters } from '@/lib/core/scheduling';
import type { TestApp } from './app';
import { dayMs } from './clock';

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** What the command wrote, held to its schema. */
export async function exportOf(app: TestApp, actor: SignedInActor): Promise<ExportFile> {
  return exportFileSchema.parse(JSON.parse(await textOf(exportData(app, actor))));
}

/** A uuid that is the same for the same seed. */
export function uuidOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Two years of somebody who answers `count` times, about a hundred objectives that no course here knows. */
export function largeExport(count: number, end: Date): ExportFile {
  const settings = { timeZone: 'Europe/Vienna', dayStartHour: 4, desiredRetention: 0.9 };
  const startMs = end.getTime() - 730 * dayMs;
  const stepMs = Math.floor((729 * dayMs) / count);
  const presentations: ExportedRow<'presentations'>[] = [];
  const attempts: ExportedRow<'attempts'>[] = [];
  for (let n = 0; n < count; n++) {
    const servedAt = new Date(startMs + n * stepMs);
    const answeredAt = new Date(servedAt.getTime() + 20_000);
    const shared = {
      objectiveId: `kept-${n % 100}`,
      exerciseId: uuidOf(`exercise ${n % 300}`),
      contentHash: 'ab'.repeat(32),
      mode: 'review' as const,
      reviewSessionId: null,
      hintsShown: 0,
      servedAt: servedAt.toISOString(),
    };
    const id = uuidOf(`presentation ${n}`);
    const options = { optionOrder: ['a', 'b'], cardVersion: Math.floor(n / 100), comparedAt: null, ratingCap: 4 };
    presentations.push({ ...shared, ...options, id, closedAt: answeredAt.toISOString() });
    const rating = n % 7 === 6 ? 1 : 3;
    attempts.push({
      ...shared,
      ...{ id: uuidOf(`attempt ${n}`), bodyHash: 'cd'.repeat(32), presentationId: id, kind: 'choice', sequence: n + 1 },
      answer: { type: 'options', picked: ['a'] },
      outcome: rating === 1 ? 'wrong' : 'right',
      ...{ rating, reason: rating === 1 ? 'wrong' : 'right', isSure: false, isNew: n < 100 },
      ...{ scheduled: true, unscheduledReason: null, countsForRetention: n >= 200 },
      answeredAt: answeredAt.toISOString(),
      durationMs: 20_000,
      studyDay: new Date(answeredAt.getTime() - 3 * 3_600_000).toISOString().slice(0, 10),
      fuzzSeed: uuidOf(`attempt ${n}`),
      parametersId: 'the only ones',
      schedule: null,
    });
  }
  return {
    ...{ format: exportFormat, version: exportVersion, exportedAt: end.toISOString(), course: 'Another course' },
    profile: { name: 'Somebody', email: 'somebody@example.org', createdAt: new Date(startMs).toISOString() },
    settings: {
      ...settings,
      ...{ newPerDay: 8, minutesPerDay: 15, theme: 'system', usesLetterKeys: true, pausedUntil: null },
    },
    schedulerParameters: [{ id: 'the only ones', value: defaultParameters(settings) }],
    ...{ presentations, attempts },
    revocations: [{ attemptId: uuidOf('attempt 5'), sequence: count + 1, revokedAt: end.toISOString() }],
    resets: [{ objectiveId: 'kept-7', sequence: count + 2, resetAt: end.toISOString() }],
    suspensions: [{ objectiveId: 'kept-3', suspendedAt: end.toISOString() }],
    lessonReadings: [{ lessonId: 'a-lesson', revision: 2, readAt: end.toISOString() }],
  };
}
