'use client';

/** A session of review, practice or a test: shows what the server says is next, fetches the next after each answer, takes answers back. */
import { useCallback, useEffect, useState } from 'react';
import { call, inOrder, timeZone } from '@/components/api/call';
import { takeBack, useFocusOn } from '@/components/exercise/after-answer';
import { OutboxBar } from '@/components/outbox/outbox-bar';
import type { ReviewState } from '@/lib/core/api-schemas';
import { Rest } from './rest';
import { SessionExercise } from './session-exercise';
import { SessionHeader } from './session-header';

type Props = {
  initial: ReviewState;
  mode: ReviewState['session']['mode'];
  /** Of a test. */
  lessonId?: string | undefined;
};

export function ReviewSession({ initial, mode, lessonId }: Props) {
  const [state, setState] = useState(initial);
  const [moves, setMoves] = useState(0);
  const [isMoving, setIsMoving] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const { session, item, notice, rest } = state;

  const move = useCallback(
    async (words: string) => {
      setIsMoving(true);
      setProblem('');
      const reply = await inOrder(() => call<ReviewState>('POST', 'review', { mode, lessonId, timeZone: timeZone() }));
      setIsMoving(false);
      if (!reply.ok) {
        setProblem(reply.status === 401 ? 'You are signed out. Sign in to go on; the session is kept.' : reply.message);
        return;
      }
      setState(reply.data);
      setMoves((count) => count + 1);
      setSaid(words);
    },
    [mode, lessonId],
  );

  const undo = useCallback(
    async (attemptId: string) => {
      const failure = await takeBack(attemptId);
      if (failure) setProblem(failure.message);
      else await move('Your answer is taken back.');
    },
    [move],
  );

  useFocusOn('rest', item === null && moves > 0);
  useTitle(item === null ? null : `${session.done.length + 1} of ${session.done.length + session.ahead}`, mode);

  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <SessionHeader session={session} isAtEnd={item === null} />
      <p className="vh" role="status">
        {said}
      </p>
      {item ? (
        <SessionExercise
          key={item.presentation.id}
          item={item}
          notice={notice}
          isReview={mode !== 'practice'}
          earlier={session.undo}
          takesFocus={moves > 0}
          isMoving={isMoving}
          problem={problem}
          onNext={() => {
            if (!isMoving) void move('');
          }}
          onUndo={(attemptId) => {
            if (!isMoving) void undo(attemptId);
          }}
        />
      ) : (
        <main id="main" className="wrap sessmain">
          {rest ? <Rest rest={rest} isPractice={mode === 'practice'} /> : null}
          <OutboxBar isFixed />
        </main>
      )}
    </>
  );
}

function useTitle(place: string | null, mode: Props['mode']): void {
  useEffect(() => {
    const name = { review: 'Review', practice: 'Practice', 'test-out': 'Test' }[mode];
    document.title = `${place ? `${name}, ${place}` : name} - Go Routine`;
  }, [place, mode]);
}
