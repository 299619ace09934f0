/** The teams of a person, and the form for another. */
import type { Metadata } from 'next';
import { SiteFrame } from '@/components/frame/site-frame';
import { NewTeamForm } from '@/components/teams/new-team-form';
import { peopleText, roleWords } from '@/components/teams/words';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readTeams } from '@/lib/commands/read-team';
import type { TeamView } from '@/lib/core/team-schemas';

export const metadata: Metadata = { title: 'Teams' };

export default async function TeamsPage() {
  const actor = await currentActor();
  const hasAccount = actor.type === 'user' && actor.state === 'account';
  const teams = hasAccount ? await readTeams(await app(), actor) : [];
  return (
    <SiteFrame place="team">
      <main id="main" className="wrap">
        <div className="stack">
          <h1>Teams</h1>
          {hasAccount ? <OwnTeams teams={teams} /> : <NoAccount isGuest={actor.type === 'user'} />}
        </div>
      </main>
    </SiteFrame>
  );
}

function OwnTeams({ teams }: { teams: TeamView[] }) {
  return (
    <>
      {teams.length > 0 ? (
        <ul className="rows">
          {teams.map(({ id, name, role, people }) => (
            <li key={id}>
              <div>
                <a href={`/teams/${id}`}>{name}</a>
                <p className="side">
                  {roleWords[role]}, {peopleText(people)}.
                </p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="side">
          You are in no team. Who has one invites you by a link; with a team of your own you set up tracks for others
          and see how they are getting on.
        </p>
      )}
      <section className="stack part" aria-labelledby="new-title">
        <h2 id="new-title">{teams.length > 0 ? 'Another team' : 'Your own team'}</h2>
        <NewTeamForm />
      </section>
    </>
  );
}

function NoAccount({ isGuest }: { isGuest: boolean }) {
  return (
    <div className="empty">
      <p>
        Teams are for people with an account.{' '}
        {isGuest ? 'With one, what you have answered here moves in.' : 'With one your progress is yours everywhere.'}
      </p>
      <div className="row">
        <a className="btn primary" href="/sign-up">
          Make an account
        </a>
        <a className="btn quiet" href="/sign-in?from=/teams">
          Sign in
        </a>
      </div>
    </div>
  );
}
