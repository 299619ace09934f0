'use client';

/** Inviting by e-mail: one address or a list, looked through row by row first, then sent one after the other. */
import { useState } from 'react';
import type { AddressRow, TeamInvitationView } from '@/lib/core/team-schemas';
import { AddressListForm } from './address-list-form';
import type { InvitedAs } from './invited-as';
import { SendList } from './send-list';

export type MailWish = { role: string; trackId: string | null; expiresInDays: number };
type Props = InvitedAs & {
  teamId: string;
  /** False: the site sends no e-mail, each link is shown to be copied. */
  hasMail: boolean;
  onMade: (invitation: TeamInvitationView) => void;
};

export function InviteList({ teamId, hasMail, onMade, ...as }: Props) {
  const [text, setText] = useState('');
  const [previewed, setPreviewed] = useState<{ rows: AddressRow[]; wish: MailWish } | null>(null);
  if (previewed) {
    return (
      <SendList
        {...previewed}
        teamId={teamId}
        hasMail={hasMail}
        onMade={onMade}
        onBack={(isDone) => {
          if (isDone) setText('');
          setPreviewed(null);
        }}
      />
    );
  }
  return (
    <AddressListForm
      {...as}
      teamId={teamId}
      text={text}
      onText={setText}
      onPreview={(rows, wish) => setPreviewed({ rows, wish })}
    />
  );
}
