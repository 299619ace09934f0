/** Teams, one a row; each leads to what an administrator can do with it. */
export type TeamTableRow = {
  id: string;
  name: string;
  /** "Made by npm run demo" */
  marks: string;
  people: number;
  owners: { id: string; name: string }[];
  since: string;
};

export function TeamTable({ rows }: { rows: TeamTableRow[] }) {
  return (
    <table className="figures accounts">
      <caption className="vh">Teams</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Owners</th>
          <th scope="col">Since</th>
          <th scope="col">People</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, marks, people, owners, since }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/admin/teams/${id}`}>{name}</a>
              {marks ? <span className="meta">{marks}</span> : null}
            </th>
            <td data-title="Owners" className={owners.length === 0 ? 'told' : undefined}>
              {owners.length === 0 ? 'None left' : <Owners owners={owners} />}
            </td>
            <td data-title="Since">{since}</td>
            <td data-title="People">{people}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Owners({ owners }: Pick<TeamTableRow, 'owners'>) {
  return owners.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      <a href={`/admin/users/${id}`}>{name}</a>
    </span>
  ));
}
