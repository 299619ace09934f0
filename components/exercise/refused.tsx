'use client';

/** The server will not count this answer: why, and what to do instead. */
import { Glyph } from '@/components/drawing/glyph';
import type { Exercising } from './use-exercise';

export function Refused({ of, word, onAgain }: { of: Exercising; word: string; onAgain: () => void }) {
  return (
    <>
      <p className="err" role="alert">
        <Glyph kind="bad" label="Not counted" />
        <span>{of.message}</span>
      </p>
      {of.isSignedOut ? (
        <a className="btn primary" href={`/sign-in?from=${encodeURIComponent(window.location.pathname)}`}>
          Sign in
        </a>
      ) : null}
      <button type="button" className={of.isSignedOut ? 'btn' : 'btn primary'} onClick={onAgain}>
        {word}
      </button>
    </>
  );
}
