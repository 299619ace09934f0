/** What surrounds every page but a session: skip link, header with navigation (a tab bar on a phone), kept answers, keys. */
import type { ReactNode } from 'react';
import { Logo } from '@/components/drawing/logo';
import { KeysDialog } from '@/components/keys/keys-dialog';
import { OutboxBar } from '@/components/outbox/outbox-bar';
import { AccountLink, DueCount } from './account-link';
import { KeysButton } from './keys-button';

type Place = 'course' | 'review' | 'account' | 'none';

export function SiteFrame({ place = 'none', children }: { place?: Place; children: ReactNode }) {
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
              Review <DueCount />
            </a>
          </nav>
          <div className="end">
            <KeysButton />
            <AccountLink isCurrent={place === 'account'} />
          </div>
        </div>
      </header>
      {children}
      <OutboxBar isFixed />
      <KeysDialog />
    </>
  );
}
