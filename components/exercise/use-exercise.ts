'use client';

/** One exercise from the first touch to the result: presentation, draft, hints, the answer on its way, and what came of it. */
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { freshId } from '@/components/api/fresh-id';
import { readStored, writeStored } from '@/components/api/stored';
import { entryFor, forget, type Outcome, post } from '@/components/outbox/outbox';
import type { OutboxEntry } from '@/components/outbox/send-entry';
import type { AttemptResult, PresentationView } from '@/lib/core/api-schemas';
import type { Answer, ExerciseView, OptionView } from '@/lib/core/exercise-view';
import type { RunResult } from '@/lib/core/run-schemas';
import { answerOf, type Draft, draftOf, emptyDraft } from './draft';
import { forgetPresentation, presentationIdFor, presentExercise, showComparison, showHint } from './presentation';

/** open: to be answered. sending: on its way. answered: the result is here. refused: the server will not count it. */
export type Phase = 'open' | 'sending' | 'answered' | 'refused';

/** `run`: the one that has decided it, which the feedback tells of. */
export type SettledResult = AttemptResult & { run?: RunResult };
type Settled = Outcome | { ok: true; result: SettledResult };

type Input = {
  exercise: ExerciseView;
  /** In a session the presentation is given; elsewhere it is asked for at the first touch. */
  given?: PresentationView;
  onResult?: (result: AttemptResult) => void;
};

export function useExercise({ exercise, given, onResult }: Input) {
  const baseId = useId();
  const { exerciseId } = exercise;
  const draftKey = `go-routine.draft.${given?.id ?? exerciseId}`;
  const [presentation, setPresentation] = useState(given ?? null);
  const [draft, setDraft] = useState(emptyDraft);
  const [phase, setPhase] = useState<Phase>('open');
  const [result, setResult] = useState<SettledResult | null>(null);
  const [message, setMessage] = useState('');
  const [isSignedOut, setIsSignedOut] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const attemptId = useRef<string | null>(null);
  const asked = useRef<Promise<PresentationView | null> | null>(null);
  const tellResult = useRef(onResult);
  useEffect(() => {
    tellResult.current = onResult;
  });

  const settle = useCallback(
    (outcome: Settled) => {
      attemptId.current = null;
      if (!outcome.ok) {
        if (!given) forgetPresentation(exerciseId);
        setMessage(outcome.failure.message);
        setIsSignedOut(outcome.failure.status === 401);
        setPhase('refused');
        return;
      }
      writeStored('session', draftKey, null);
      if (!given) forgetPresentation(exerciseId);
      setMessage('');
      setResult(outcome.result);
      setPhase('answered');
      tellResult.current?.(outcome.result);
    },
    [draftKey, exerciseId, given],
  );

  // What was filled in before a reload comes back; an answer still on its way is waited for.
  useEffect(() => {
    const entry = entryFor((one) => (given ? one.presentationId === given.id : one.exerciseId === exerciseId));
    if (entry) {
      attemptId.current = entry.attemptId;
      setDraft(draftOf(entry.answer));
      setPhase('sending');
      post(entry, settle);
    } else {
      const kept = readStored<Draft>('session', draftKey);
      if (kept) setDraft({ ...emptyDraft, ...kept });
    }
    return () => {
      if (attemptId.current) forget(attemptId.current);
    };
  }, [draftKey, exerciseId, given, settle]);

  /** The presentation; null where the server did not answer, which is said by whoever needs it. */
  const present = async (): Promise<PresentationView | null> => {
    if (presentation) return presentation;
    asked.current ??= presentExercise(exerciseId).then((reply) => {
      if (!reply.ok) {
        asked.current = null;
        if (!reply.mayRetry) setMessage(reply.message);
        return null;
      }
      setPresentation(reply.data);
      return reply.data;
    });
    return asked.current;
  };

  const change = (next: Draft) => {
    if (phase !== 'open') return;
    setDraft(next);
    setMessage('');
    writeStored('session', draftKey, next);
    void present();
  };

  /** Hints and the model answer need the server now: nothing is kept for later. Resolves with whether they came. */
  const ask = async (request: (id: string) => ReturnType<typeof showHint>): Promise<boolean> => {
    if (isBusy || phase !== 'open') return false;
    setIsBusy(true);
    const shown = await present();
    const reply = shown ? await request(shown.id) : null;
    setIsBusy(false);
    if (reply?.ok) {
      setPresentation(reply.data);
      setMessage('');
      return true;
    }
    setMessage((old) => reply?.message ?? (old || 'The server does not answer. Try again in a moment.'));
    return false;
  };

  const send = (answer: Answer) => {
    if (phase !== 'open') return;
    const id = freshId();
    const entry: OutboxEntry = {
      attemptId: id,
      exerciseId,
      presentationId: presentation?.id ?? presentationIdFor(exerciseId),
      isPresented: presentation !== null,
      isRenewed: false,
      answer,
      isSure: draft.isSure,
      tries: 0,
      serverErrors: 0,
    };
    attemptId.current = id;
    setMessage('');
    setPhase('sending');
    post(entry, settle);
  };

  return {
    exercise,
    baseId,
    presentation,
    draft,
    phase,
    result,
    message,
    /** refused, because the session has ended: signing in and answering again will do. */
    isSignedOut,
    isBusy,
    hints: presentation?.hints ?? [],
    comparison: presentation?.comparison ?? null,
    options: inOrderOf(exercise.options, given?.optionOrder),
    change,
    /** For code: the presentation that runs belong to, and what came of it. */
    present,
    settle,
    say: setMessage,
    hint: () => {
      const shown = presentation?.hints.length ?? 0;
      if (shown < exercise.hintCount) void ask((id) => showHint(id, shown + 1));
    },
    compare: () => void ask(showComparison),
    answer: () => {
      const made = answerOf(exercise, draft);
      if ('answer' in made) send(made.answer);
      else if (phase === 'open') setMessage(made.missing);
    },
    rate: (grade: 'missed' | 'partly' | 'knew') => send({ type: 'self', grade }),
    reveal: async () => {
      // What a recall reveals is its model answer, which only comes while the exercise is open.
      if (exercise.kind !== 'recall' || (await ask(showComparison))) send({ type: 'revealed' });
    },
    /** Back to the beginning, with a presentation of its own. */
    restart: (words: string) => {
      asked.current = null;
      setPresentation(null);
      setDraft(emptyDraft);
      setResult(null);
      setPhase('open');
      setMessage(words);
    },
  };
}

export type Exercising = ReturnType<typeof useExercise>;

function inOrderOf(options: OptionView[], order: readonly string[] | undefined): OptionView[] {
  if (!order) return options;
  const place = (option: OptionView) => order.indexOf(option.id) + 1 || options.length + 1;
  return [...options].sort((a, b) => place(a) - place(b));
}
