/** The frame without anything of the visitor's own: for a page that belongs to every route, whose script would load everywhere. */
import type { ReactNode } from 'react';
import { Header } from './header';

export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <Header />
      <main id="main" className="wrap">
        {children}
      </main>
    </>
  );
}
