/** What surrounds every page but a session: header, kept answers, keys. */
import type { ReactNode } from 'react';
import { KeysDialog } from '@/components/keys/keys-dialog';
import { searchLinkId } from '@/components/keys/open-search';
import { OutboxBar } from '@/components/outbox/outbox-bar';
import { Header, type Place } from './header';
import { KeysButton } from './keys-button';

/** `count` stands beside Review, `team` after it, `account` at the end: a static page fills them in later, others know at once. */
type Props = { place: Place; count?: ReactNode; team?: ReactNode; account: ReactNode; children: ReactNode };

export function Frame({ place, count, team, account, children }: Props) {
  const end = (
    <>
      <a id={searchLinkId} href="/course/index#search">
        Search <kbd aria-hidden="true">/</kbd>
      </a>
      <KeysButton />
      {account}
    </>
  );
  return (
    <>
      <Header place={place} count={count} team={team} end={end} />
      {children}
      <OutboxBar isFixed />
      <KeysDialog />
    </>
  );
}
