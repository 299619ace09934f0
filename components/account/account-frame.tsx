/** The frame of everything about one's own account: its pages stand beside each other. */
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/frame/site-frame';

const places = [
  { id: 'account', title: 'Account', href: '/account', forGuests: true },
  { id: 'settings', title: 'Settings', href: '/account/settings', forGuests: true },
  { id: 'security', title: 'Sign-in and sessions', href: '/account/security', forGuests: false },
  { id: 'data', title: 'Your data', href: '/account/data', forGuests: true },
  { id: 'tokens', title: 'Access tokens', href: '/account/tokens', forGuests: false },
] as const;

export type AccountPlace = (typeof places)[number]['id'];

type Props = { place: AccountPlace; isGuest: boolean; title: string; children: ReactNode };

export function AccountFrame({ place, isGuest, title, children }: Props) {
  return (
    <SiteFrame place="account">
      <div className="wrap with-side">
        <nav className="side-nav" aria-label="Account">
          {places
            .filter(({ forGuests }) => forGuests || !isGuest)
            .map(({ id, title: name, href }) => (
              <a key={id} href={href} aria-current={id === place ? 'page' : undefined}>
                {name}
              </a>
            ))}
        </nav>
        <main id="main" className="stack wide">
          <h1>{title}</h1>
          {children}
        </main>
      </div>
    </SiteFrame>
  );
}
