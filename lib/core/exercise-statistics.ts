/** What the newest answers to an exercise say about it: how often it goes wrong, how long it takes, and what is picked instead. */
import type { Answer } from '@/lib/core/exercise-view';

export type AnsweredRow = { outcome: string; durationMs: number; answer: Answer };

export type ExerciseStatistics = {
  answers: number;
  /** Shares from 0 to 1; null without answers. */
  wrongRate: number | null;
  revealedRate: number | null;
  medianSeconds: number | null;
};

export function exerciseStatistics(rows: readonly AnsweredRow[]): ExerciseStatistics {
  const share = (outcome: string) =>
    rows.length === 0 ? null : rows.filter((row) => row.outcome === outcome).length / rows.length;
  return {
    answers: rows.length,
    wrongRate: share('wrong'),
    revealedRate: share('revealed'),
    medianSeconds: medianSeconds(rows.map((row) => row.durationMs)),
  };
}

function medianSeconds(durations: readonly number[]): number | null {
  if (durations.length === 0) return null;
  const sorted = [...durations].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return Math.round(median / 1000);
}

export type Picked = {
  /** By option id: how many picked it, as an option or as the reason. */
  options: Map<string, number>;
  /** spot: by line number, from 1. */
  lines: Map<number, number>;
  /** Typed results by their text, the most frequent first; only what several wrote alike. */
  texts: [string, number][];
};

/** Fewer alike are one person's words, and none of anybody's business. */
const fewestAlike = 3;
const mostTexts = 10;

export function picked(rows: readonly AnsweredRow[]): Picked {
  const options = new Map<string, number>();
  const lines = new Map<number, number>();
  const texts = new Map<string, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { answer } of rows) {
    if (answer.type === 'options') for (const id of answer.picked) count(options, id);
    if (answer.type === 'text') count(texts, answer.text.trim());
    if (answer.type === 'lines') {
      count(options, answer.reason);
      for (const line of answer.lines) count(lines, line);
    }
  }
  const alike = [...texts].filter(([, times]) => times >= fewestAlike).sort((a, b) => b[1] - a[1]);
  return { options, lines, texts: alike.slice(0, mostTexts) };
}
