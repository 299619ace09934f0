/** The header of a session: the way out, the lane, how much is left. */

import { Logo } from '@/components/drawing/logo';
import type { ReviewState } from '@/lib/core/api-schemas';
import { StopsLane } from './stops-lane';

export function SessionHeader({ session, isAtEnd }: { session: ReviewState['session']; isAtEnd: boolean }) {
  const total = session.done.length + session.ahead;
  return (
    <header className="sess">
      <div className="wrap">
        <a href="/course">
          <Logo />
          <span className="only-wide">Leave</span>
          <span className="vh">: the session is kept</span>
        </a>
        <StopsLane session={session} isAtEnd={isAtEnd} />
        <span>
          {isAtEnd ? `${session.done.length} answered` : `${session.done.length + 1} of ${total}`}
          {isAtEnd ? null : <span className="only-wide">, about {session.minutesLeft} min left</span>}
        </span>
      </div>
    </header>
  );
}
