/** The frame without anything of the visitor's own: for pages that belong to every route, whose script would load everywhere. */
import type { ReactNode } from 'react';
import { Logo } from '@/components/drawing/logo';

export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="top">
        <div className="wrap">
          <a className="brand" href="/">
            <Logo /> Go Routine
          </a>
          <nav className="nav" aria-label="Main">
            <a href="/course">Course</a>
            <a href="/review">Review</a>
          </nav>
        </div>
      </header>
      <main id="main" className="wrap">
        {children}
      </main>
    </>
  );
}
