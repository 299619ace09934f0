'use client';

/** Signs out on this device, or, once confirmed, everywhere. */
import { useRef, useState } from 'react';
import { call } from '@/components/api/call';
import { setMe } from './me-store';

export function SignOutButtons() {
  const [problem, setProblem] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);

  const leave = async (path: string) => {
    setProblem('');
    const reply = await call('DELETE', path);
    if (!reply.ok) {
      dialog.current?.close();
      setProblem(reply.message);
      return;
    }
    setMe(null);
    window.location.assign('/');
  };

  return (
    <>
      <div className="row">
        <button type="button" className="btn" onClick={() => void leave('sessions/current')}>
          Sign out
        </button>
        <button type="button" className="btn quiet" onClick={() => dialog.current?.showModal()}>
          Sign out everywhere
        </button>
      </div>
      <p className="say" role="alert">
        {problem}
      </p>
      <dialog ref={dialog} aria-labelledby="everywhere-title">
        <form method="dialog" className="stack">
          <div>
            <h2 id="everywhere-title">Sign out everywhere?</h2>
            <p className="side">
              Every browser and phone that is signed in to this account is signed out, this one too.
            </p>
          </div>
          <div className="row">
            <button type="button" className="btn primary" onClick={() => void leave('sessions')}>
              Sign out everywhere
            </button>
            <button type="submit" className="btn quiet">
              Cancel
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
