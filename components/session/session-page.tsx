/** A session, or, where there is none to begin, the reason in the frame of the other pages. */

import { AccountAnchor } from '@/components/frame/account-anchor';
import { Frame } from '@/components/frame/frame';
import { KeysDialog } from '@/components/keys/keys-dialog';
import { PauseDetails } from '@/components/pause/pause-details';
import { ResumeButton } from '@/components/pause/resume-button';
import type { Actor } from '@/lib/core/access';
import type { ReviewState } from '@/lib/core/api-schemas';
import { Rest } from './rest';
import { ReviewSession } from './review-session';

type Props = { actor: Actor; state: ReviewState; mode: ReviewState['session']['mode']; lessonId?: string };

export function SessionPage({ actor, state, mode, lessonId }: Props) {
  if (state.rest && state.session.done.length === 0) {
    const who = actor.type === 'user' ? actor : { state: 'visitor' as const, name: null };
    return (
      <Frame place="review" account={<AccountAnchor state={who.state} name={who.name} />}>
        <main id="main" className="wrap">
          <Rest rest={state.rest} isPractice={mode === 'practice'}>
            {state.rest.pausedUntil ? <ResumeButton /> : null}
          </Rest>
          {mode === 'review' && state.rest.canPractise && !state.rest.pausedUntil ? <PauseDetails /> : null}
        </main>
      </Frame>
    );
  }
  return (
    <>
      <ReviewSession initial={state} mode={mode} lessonId={lessonId} />
      <KeysDialog />
    </>
  );
}
