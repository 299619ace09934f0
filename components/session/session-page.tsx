/** A session, or, where there is none to begin, the reason in the frame of the other pages. */

import { SiteFrame } from '@/components/frame/site-frame';
import { KeysDialog } from '@/components/keys/keys-dialog';
import type { ReviewState } from '@/lib/core/api-schemas';
import { Rest } from './rest';
import { ReviewSession } from './review-session';

export function SessionPage({ state, mode }: { state: ReviewState; mode: 'review' | 'practice' }) {
  if (state.rest && state.session.done.length === 0) {
    return (
      <SiteFrame place="review">
        <main id="main" className="wrap">
          <Rest rest={state.rest} isPractice={mode === 'practice'} />
        </main>
      </SiteFrame>
    );
  }
  return (
    <>
      <ReviewSession initial={state} mode={mode} />
      <KeysDialog />
    </>
  );
}
