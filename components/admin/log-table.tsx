/** The audit log: a line an event, the newest first. */
export type Named = { text: string; link: 'account' | 'team' | null; id: string | null };
export type LogRow = {
  id: string;
  /** For machines, and in words. */
  at: string;
  when: string;
  who: Named;
  what: string;
  whom: Named | null;
  team: Named | null;
};

export function LogTable({ rows }: { rows: LogRow[] }) {
  return (
    <table className="figures log">
      <caption className="vh">Audit log</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Whom</th>
          <th scope="col">Team</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, when, who, what, whom, team }) => (
          <tr key={id}>
            <td>
              <time dateTime={at}>{when}</time>
            </td>
            <td>
              <Name of={who} />
            </td>
            <td>{what}</td>
            <td data-title={whom ? 'Whom' : undefined}>{whom ? <Name of={whom} /> : null}</td>
            <td data-title={team ? 'Team' : undefined}>{team ? <Name of={team} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ of: { text, link, id } }: { of: Named }) {
  if (link === 'account') return <a href={`/admin/users/${id}`}>{text}</a>;
  if (link === 'team') return <a href={`/admin/teams/${id}`}>{text}</a>;
  // What a deleted account did is still found by its id.
  return text === 'a deleted account' ? <a href={`/admin/log?person=${id}`}>{text}</a> : text;
}
