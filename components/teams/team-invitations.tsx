'use client';

/** Inviting into a team, and the list of what was made: a new one is listed at once. */
import { useState } from 'react';
import type { TeamInvitationView } from '@/lib/core/team-schemas';
import { InviteLinkForm } from './invite-link-form';
import { InviteList } from './invite-list';
import type { InvitedAs } from './invited-as';
import { TeamInvitationList } from './team-invitation-list';

type Props = InvitedAs & { teamId: string; invitations: TeamInvitationView[]; timeZone: string; hasMail: boolean };

export function TeamInvitations({ teamId, invitations: before, timeZone, hasMail, ...as }: Props) {
  const [invitations, setInvitations] = useState(before);
  const add = (made: TeamInvitationView) => setInvitations((all) => [made, ...all]);
  const remove = (id: string) => setInvitations((all) => all.filter((one) => one.id !== id));
  return (
    <>
      <section className="stack part" aria-labelledby="mail-title">
        <div>
          <h2 id="mail-title">By e-mail</h2>
          <p className="side">
            {hasMail
              ? 'Each address gets a link for one person.'
              : 'This site sends no e-mail: each address gets a link for one person, which you copy and send.'}
          </p>
        </div>
        <InviteList teamId={teamId} hasMail={hasMail} onMade={add} {...as} />
      </section>
      <section className="stack part" aria-labelledby="link-title">
        <div>
          <h2 id="link-title">By a link</h2>
          <p className="side">For a chat or a page where those it is for can read it. Whoever has it can join.</p>
        </div>
        <InviteLinkForm teamId={teamId} onMade={add} {...as} />
      </section>
      <section className="stack part" aria-labelledby="open-title">
        <h2 id="open-title">Open invitations</h2>
        <TeamInvitationList
          teamId={teamId}
          invitations={invitations}
          timeZone={timeZone}
          onGone={remove}
          onMade={add}
        />
      </section>
    </>
  );
}
