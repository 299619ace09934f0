'use client';

/** The people of a team with role and since when; owners and managers change and remove from here. */
import { useId, useState } from 'react';
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { TeamRole } from '@/lib/core/team-roles';
import { roleMeanings, roleWords } from './words';

export type PersonRow = { id: string; name: string; role: TeamRole; isYou: boolean; since: string };
type Props = { team: { id: string; name: string; role: TeamRole }; rows: PersonRow[] };

export function PeopleList({ team, rows }: Props) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <strong>{row.name || 'Without a name'}</strong>
            {row.isYou ? ', you' : ''}
            <p className="side">
              {roleWords[row.role]} since {row.since}.
            </p>
          </div>
          <div className="row">
            {team.role === 'owner' ? <RoleButton teamId={team.id} row={row} /> : null}
            {mayRemove(team.role, row) ? <RemoveButton team={team} row={row} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Oneself leaves instead. */
const mayRemove = (role: TeamRole, row: PersonRow) =>
  !row.isYou && (role === 'owner' || (role === 'manager' && row.role === 'member'));

/** Not by the router: its import would weigh on every page. What the page shows depends on one's own role too. */
const reloadAfter = async (method: 'PUT' | 'DELETE', path: string, body?: unknown): Promise<string | null> => {
  const reply = await call(method, path, body);
  if (!reply.ok) return reply.message;
  window.location.reload();
  return null;
};

function RemoveButton({ team, row }: { team: Props['team']; row: PersonRow }) {
  return (
    <ConfirmButton
      word="Remove"
      about={row.name}
      title={`Remove ${row.name} from ${team.name}?`}
      text="They lose sight of the team at once, and their enrolments in its tracks go. What they have learned is theirs and stays."
      confirmWord="Remove"
      act={() => reloadAfter('DELETE', `teams/${team.id}/members/${row.id}`)}
    />
  );
}

function RoleButton({ teamId, row }: { teamId: string; row: PersonRow }) {
  const [role, setRole] = useState<TeamRole>(row.role);
  const group = useId();
  return (
    <ConfirmButton
      word="Role"
      about={`of ${row.name}`}
      title={row.isYou ? 'Your role' : `Role of ${row.name}`}
      confirmWord="Set the role"
      act={() => reloadAfter('PUT', `teams/${teamId}/members/${row.id}`, { role })}
    >
      <fieldset className="choices">
        <legend className="vh">Role</legend>
        {(['owner', 'manager', 'member'] as const).map((one) => (
          <label key={one} className="check">
            <input type="radio" name={group} checked={role === one} onChange={() => setRole(one)} />
            <span>
              <strong>{roleWords[one]}</strong>
              <span className="meaning">{roleMeanings[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </ConfirmButton>
  );
}
