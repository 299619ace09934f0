/** Accounts, one a row; each leads to what can be done with it. */
export type AccountTableRow = {
  id: string;
  name: string;
  email: string;
  /** "Administrator", "Demo": what sets the account apart. */
  marks: string;
  since: string;
  seen: string;
  /** "Password, GitHub" */
  ways: string;
  teams: number;
};

type Sort = 'newest' | 'name' | 'seen';
type Props = { rows: AccountTableRow[]; sort: Sort; sortHref: (sort: Sort) => string };

export function AccountTable({ rows, sort, sortHref }: Props) {
  const head = (of: Sort, title: string) => (
    <th scope="col" aria-sort={of === sort ? (of === 'name' ? 'ascending' : 'descending') : undefined}>
      <a href={sortHref(of)}>{title}</a>
    </th>
  );
  return (
    <table className="figures accounts">
      <caption className="vh">Accounts</caption>
      <thead>
        <tr>
          {head('name', 'Name')}
          {head('newest', 'Since')}
          {head('seen', 'Last seen')}
          <th scope="col">Signs in by</th>
          <th scope="col">Teams</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/admin/users/${row.id}`}>{row.name}</a>
              <span className="meta">
                {row.email}
                {row.marks ? `. ${row.marks}` : ''}
              </span>
            </th>
            <td data-title="Since">{row.since}</td>
            <td data-title="Last seen">{row.seen}</td>
            <td data-title="Signs in by">{row.ways}</td>
            <td data-title="Teams">{row.teams}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
