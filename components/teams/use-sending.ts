'use client';

/** Sends invitations one after the other and keeps what became of each; one that failed can be sent again. */
import { useRef, useState } from 'react';
import { call } from '@/components/api/call';
import type { NewTeamInvitation, TeamInvitationView } from '@/lib/core/team-schemas';
import type { MailWish } from './invite-list';

export type Sending =
  | { state: 'waiting' | 'sending' | 'sent' }
  /** Where the site sends no e-mail. */
  | { state: 'link'; url: string }
  | { state: 'failed'; reason: string };

type Wish = { teamId: string; wish: MailWish; onMade: (invitation: TeamInvitationView) => void };

export function useSending(addresses: readonly string[], { teamId, wish, onMade }: Wish) {
  const [states, setStates] = useState<ReadonlyMap<string, Sending>>(
    new Map(addresses.map((address) => [address, { state: 'waiting' }])),
  );
  const [isBusy, setIsBusy] = useState(false);
  const isRunning = useRef(false);
  const note = (address: string, sending: Sending) => setStates((before) => new Map(before).set(address, sending));

  /** Stops where the server will not take the rest either; those wait. */
  const send = async (which: readonly string[]) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsBusy(true);
    for (const email of which) {
      note(email, { state: 'sending' });
      const reply = await call<NewTeamInvitation>('POST', `teams/${teamId}/invitations/mails`, { ...wish, email });
      if (reply.ok) {
        onMade(reply.data.invitation);
        note(email, reply.data.url === null ? { state: 'sent' } : { state: 'link', url: reply.data.url });
        continue;
      }
      note(email, { state: 'failed', reason: reply.fields[0]?.message ?? reply.message });
      if ([0, 401, 403, 404, 429, 503].includes(reply.status)) break;
    }
    isRunning.current = false;
    setIsBusy(false);
  };
  return { states, isBusy, send };
}
