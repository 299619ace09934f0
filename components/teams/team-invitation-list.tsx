'use client';

/** The invitations that can be used, or could until they expired: sent again, revoked. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { FormDone } from '@/components/forms/form-done';
import { FormProblem } from '@/components/forms/form-problem';
import { LinkText } from '@/components/forms/link-text';
import type { NewTeamInvitation, TeamInvitationView } from '@/lib/core/team-schemas';

type Props = {
  teamId: string;
  invitations: TeamInvitationView[];
  timeZone: string;
  onGone: (id: string) => void;
  onMade: (invitation: TeamInvitationView) => void;
};

export function TeamInvitationList({ teamId, invitations, timeZone, onGone, onMade }: Props) {
  const [problem, setProblem] = useState('');
  const [resent, setResent] = useState<{ email: string; url: string | null } | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);

  const resend = async ({ id, email }: TeamInvitationView) => {
    if (busyId !== null) return;
    setBusyId(id);
    setProblem('');
    setResent(null);
    const reply = await call<NewTeamInvitation>('POST', `teams/${teamId}/invitations/${id}/mails`);
    setBusyId(null);
    if (!reply.ok) return setProblem(reply.message);
    setResent({ email: email ?? '', url: reply.data.url });
    onGone(id);
    onMade(reply.data.invitation);
  };
  const revoke = async ({ id }: TeamInvitationView) => {
    const reply = await call('DELETE', `teams/${teamId}/invitations/${id}`);
    // Not there any more: it was revoked meanwhile.
    if (!reply.ok && reply.status !== 404) return reply.message;
    onGone(id);
    return null;
  };
  return (
    <>
      <FormProblem text={problem} />
      <FormDone text={resent && resent.url === null ? `Sent to ${resent.email} again.` : ''} />
      {resent?.url ? <LinkText url={resent.url} label={`The new link for ${resent.email}, shown this once`} /> : null}
      {invitations.length === 0 ? <p className="side">There are none that can be used.</p> : null}
      <ul className="rows">
        {invitations.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{nameOf(one)}</strong>
              <p className="side">{factsOf(one, timeZone)}</p>
            </div>
            <div className="row">
              {one.email ? (
                <button
                  type="button"
                  className="btn quiet"
                  aria-disabled={busyId !== null}
                  onClick={() => void resend(one)}
                >
                  {busyId === one.id ? 'Sending' : 'Send again'}
                  <span className="vh"> to {one.email}</span>
                </button>
              ) : null}
              <ConfirmButton
                word="Revoke"
                about={`the invitation: ${nameOf(one)}`}
                title={`Revoke: ${nameOf(one)}?`}
                text="Nobody joins by it any more. Who has joined stays."
                confirmWord="Revoke"
                act={() => revoke(one)}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOf = ({ email, uses, maxUses }: TeamInvitationView) =>
  email ?? `Link, ${uses} of ${maxUses} ${maxUses === 1 ? 'use' : 'uses'}`;

function factsOf({ role, track, createdBy, expiresAt, state }: TeamInvitationView, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const until = format.format(new Date(expiresAt));
  return [
    state === 'expired' ? `Expired on ${until}.` : `Holds until ${until}.`,
    `As a ${role}${track ? `, begins ${track}` : ''}${createdBy ? `, by ${createdBy}` : ''}.`,
  ].join(' ');
}
