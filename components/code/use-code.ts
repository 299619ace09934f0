'use client';

/** An exercise that is answered by code: what is written, the run that is under way, and what the last one came to. */
import { useEffect, useRef, useState } from 'react';
import { freshId } from '@/components/api/fresh-id';
import type { Exercising } from '@/components/exercise/use-exercise';
import type { Work } from '@/lib/core/api-schemas';
import type { Submission } from '@/lib/core/program';
import type { RunResult, TestView } from '@/lib/core/run-schemas';
import { sendRun } from './send-run';
import { beginning, forgetWork, keepWork, missingIn, readWork } from './submission';

export function useCode(of: Exercising, work: Work) {
  const { exercise } = of;
  const [submission, setSubmission] = useState<Submission>(() => beginning(work));
  const [tests, setTests] = useState<TestView[]>([]);
  const [last, setLast] = useState<RunResult | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const isWithoutGo = of.presentation?.isWithoutGo ?? false;
  const leaving = useRef<AbortController | null>(null);
  /** Another text from outside: the editor takes it over. */
  const [edition, setEdition] = useState(0);

  // After the first render: the server knows nothing of what is kept here.
  useEffect(() => {
    const kept = readWork(exercise);
    if (kept) {
      setSubmission(kept);
      setEdition((count) => count + 1);
    }
    return () => leaving.current?.abort();
  }, [exercise]);

  const change = (next: Submission) => {
    setSubmission(next);
    keepWork(exercise, next);
    of.say('');
    void of.present();
  };

  const run = async () => {
    if (isRunning || of.phase !== 'open') return;
    if (isWithoutGo) {
      if (!of.comparison) of.compare();
      return;
    }
    const missing = missingIn(submission);
    if (missing) {
      of.say(missing);
      return;
    }
    setIsRunning(true);
    setTests([]);
    of.say('');
    const presentation = await of.present();
    if (!presentation) {
      setIsRunning(false);
      of.say('The server does not answer. Your code is kept on this device; run it again in a moment.');
      return;
    }
    if (presentation.isWithoutGo) {
      // It says so now, and offers what can be done instead.
      setIsRunning(false);
      return;
    }
    leaving.current = new AbortController();
    const reply = await sendRun(
      {
        ...{ presentationId: presentation.id, runId: freshId(), signal: leaving.current.signal },
        body: { submission, isSure: of.draft.isSure },
      },
      (test) => setTests((all) => [...all, test]),
    );
    setIsRunning(false);
    if (!reply.ok) {
      of.say(reply.message);
      return;
    }
    setLast(reply.result);
    setTests([]);
    if (!reply.result.attempt) return;
    forgetWork(exercise);
    of.settle({ ok: true, result: { ...reply.result.attempt, run: reply.result } });
  };

  return {
    ...{ submission, tests, last, isRunning, isWithoutGo, edition, change, run },
    presentationId: of.presentation?.id ?? null,
    /** A line of the files as they are now. */
    lineOf: ({ file, line }: { file: string; line: number }): string | undefined =>
      submission.type === 'files' ? submission.files[file]?.split('\n')[line - 1] : undefined,
    stop: () => leaving.current?.abort(),
    reset: () => {
      const before = submission;
      setSubmission(beginning(work));
      setEdition((count) => count + 1);
      forgetWork(exercise);
      return () => {
        change(before);
        setEdition((count) => count + 1);
      };
    },
  };
}

export type Coding = ReturnType<typeof useCode>;
