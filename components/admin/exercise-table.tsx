/** The exercises of a lesson with their reports and what their newest answers say. */
export type ExerciseTableRow = {
  id: string;
  prompt: string;
  /** Kind and folder: "spot, lost-cancel". */
  about: string;
  openReports: number;
  olderReports: number;
  answers: number;
  wrongRate: number | null;
  revealedRate: number | null;
  medianSeconds: number | null;
};

type Column = { sort: string | null; title: string; value: (row: ExerciseTableRow) => string };

const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);

const columns: Column[] = [
  { sort: 'reports', title: 'Open reports', value: reportsText },
  { sort: null, title: 'Answers', value: (row) => String(row.answers) },
  { sort: 'wrong', title: 'Wrong', value: (row) => percent(row.wrongRate) },
  { sort: null, title: 'Given up', value: (row) => percent(row.revealedRate) },
  { sort: 'time', title: 'Median time', value: (row) => (row.medianSeconds === null ? '–' : `${row.medianSeconds} s`) },
];

function reportsText({ openReports, olderReports }: ExerciseTableRow): string {
  if (openReports === 0) return '0';
  if (olderReports === 0) return String(openReports);
  return olderReports === openReports
    ? `${openReports}, of an older version`
    : `${openReports}, ${olderReports} of an older version`;
}

type Props = { rows: ExerciseTableRow[]; sort: string; sortHref: (sort: string) => string; caption: string };

export function ExerciseTable({ rows, sort, sortHref, caption }: Props) {
  return (
    <table className="figures">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={sort === 'lesson' ? 'ascending' : undefined}>
            <a href={sortHref('lesson')}>Exercise</a>
          </th>
          {columns.map((column) => (
            <th key={column.title} scope="col" aria-sort={column.sort === sort ? 'descending' : undefined}>
              {column.sort ? <a href={sortHref(column.sort)}>{column.title}</a> : column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/admin/exercises/${row.id}`}>{row.prompt}</a>
              <span className="meta">{row.about}</span>
            </th>
            {columns.map((column) => (
              <td key={column.title} data-title={column.title} className={isTold(column, row) ? 'told' : undefined}>
                {column.value(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isTold = (column: Column, row: ExerciseTableRow) => column.sort === 'reports' && row.openReports > 0;
