/** What surrounds every page but a session: skip link, header with navigation (a tab bar on a phone), kept answers, keys. */
import type { ReactNode } from 'react';
import { Logo } from '@/components/drawing/logo';
import { KeysDialog } from '@/components/keys/keys-dialog';
import { OutboxBar } from '@/components/outbox/outbox-bar';
import { KeysButton } from './keys-button';

export type Place = 'course' | 'review' | 'account' | 'none';

/** `count` stands beside Review, `account` at the end: a static page fills them in later, others know at once. */
type Props = { place: Place; count?: ReactNode; account: ReactNode; children: ReactNode };

export function Frame({ place, count, account, children }: Props) {
  const current = (of: Place) => (of === place ? ('page' as const) : undefined);
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
            <a href="/course" aria-current={current('course')}>
              Course
            </a>
            <a href="/review" aria-current={current('review')}>
              Review {count}
            </a>
          </nav>
          <div className="end">
            <KeysButton />
            {account}
          </div>
        </div>
      </header>
      {children}
      <OutboxBar isFixed />
      <KeysDialog />
    </>
  );
}
