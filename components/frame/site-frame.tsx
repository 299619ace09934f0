/** The frame of pages that are the same for everybody: what differs between people is asked for by the page. */
import type { ReactNode } from 'react';
import { AccountLink, DueCount, TeamLink } from './account-link';
import { Frame } from './frame';
import type { Place } from './header';

export function SiteFrame({ place = 'none', children }: { place?: Place; children: ReactNode }) {
  return (
    <Frame
      place={place}
      count={<DueCount />}
      team={<TeamLink isCurrent={place === 'team'} />}
      account={<AccountLink isCurrent={place === 'account'} />}
    >
      {children}
    </Frame>
  );
}
