/** Behind an invitation into a team: what managers will see, then the button that joins. Opening it uses nothing up. */
import type { Metadata } from 'next';
import { secretPage } from '@/app/(auth)/link-page';
import { SpentLink } from '@/app/(auth)/spent-link';
import { ProviderButtons } from '@/components/forms/provider-buttons';
import { SiteFrame } from '@/components/frame/site-frame';
import { JoinButton } from '@/components/teams/join-button';
import { JoinForm } from '@/components/teams/join-form';
import { VisibilityList } from '@/components/teams/visibility-list';
import { currentActor } from '@/lib/auth/current-actor';
import { knownProviders } from '@/lib/auth/providers';
import { type Invitation, readInvitation } from '@/lib/commands/join-team';
import { app } from '@/lib/commands/open-app';
import type { Actor } from '@/lib/core/access';
import { domainWords, refusalOf } from '@/lib/core/sign-up-policy';
import { visibility } from '@/lib/core/team-visibility';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { ...secretPage, title: 'Join a team' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JoinTeamPage({ searchParams }: Props) {
  const [{ token }, actor] = await Promise.all([searchParams, currentActor()]);
  const isToken = typeof token === 'string' && token !== '';
  const invitation = isToken ? await readInvitation(await app(), actor, token) : null;
  return (
    <SiteFrame>
      <main id="main" className="wrap">
        <div className="stack">
          {isToken && invitation ? <Invited token={token} actor={actor} invitation={invitation} /> : <Spent />}
        </div>
      </main>
    </SiteFrame>
  );
}

function Spent() {
  const text = 'It was used up, revoked or has expired. Ask whoever sent it for a new one.';
  return (
    <SpentLink title="This invitation does not hold" text={text} way={{ word: 'To the course', href: '/course' }} />
  );
}

type InvitedProps = { token: string; actor: Actor; invitation: Invitation };

function Invited({ token, actor, invitation }: InvitedProps) {
  const { team, role, from, track, isMember } = invitation;
  if (isMember) {
    return (
      <div className="empty">
        <h1>You are in {team.name}</h1>
        <p>There is nothing more to accept.</p>
        <a className="btn primary" href={`/teams/${team.id}`}>
          To the team
        </a>
      </div>
    );
  }
  return (
    <>
      <div>
        <h1>Join {team.name}</h1>
        <p className="side">
          {from || 'Somebody'} invites you to this team, as a {role}.
          {track ? ` From today you would be enrolled in the track ${track}, Monday to Friday at full pace.` : ''} You
          can leave at any time; what you learn is yours and stays.
        </p>
      </div>
      <VisibilityList visibility={visibility} />
      {actor.type === 'user' && actor.state === 'account' ? (
        <JoinButton token={token} teamName={team.name} />
      ) : (
        <WithoutAccount token={token} isGuest={actor.type === 'user'} invitation={invitation} />
      )}
    </>
  );
}

/** Where accounts are by domain, only an e-mail to such an address lets somebody in here. */
function WithoutAccount({
  token,
  isGuest,
  invitation: { email, isMailed },
}: Omit<InvitedProps, 'actor'> & { isGuest: boolean }) {
  const here = `/teams/join?token=${encodeURIComponent(token)}`;
  const policy = environment();
  const mayMake = policy.signUp !== 'domain' || refusalOf(policy, { provedEmail: isMailed ? email : null }) === null;
  return (
    <section className="stack" aria-labelledby="account-title">
      <div>
        <h2 id="account-title">{mayMake ? 'Make your account and join' : 'Sign in to join'}</h2>
        <p className="side">
          {isGuest ? 'What you have answered here as a guest moves in. ' : ''}
          You have an account? <a href={`/sign-in?from=${encodeURIComponent(here)}`}>Sign in</a>, then join.
        </p>
      </div>
      {mayMake ? (
        <JoinForm token={token} email={email} />
      ) : (
        <p>
          Accounts are for addresses at {domainWords(policy.signUpDomains)} here. <a href="/sign-up">Make one</a>, then
          open this invitation again.
        </p>
      )}
      <ProviderButtons providers={knownProviders()} verb="Join with" goTo={here} invitation={token} />
    </section>
  );
}
