/** The frame of everything about one's own account: its pages stand beside each other. */
import type { ReactNode } from 'react';
import { SideFrame } from '@/components/frame/side-frame';

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
    <SideFrame
      place="account"
      label="Account"
      pages={places.filter(({ forGuests }) => forGuests || !isGuest)}
      current={place}
      title={title}
    >
      {children}
    </SideFrame>
  );
}
