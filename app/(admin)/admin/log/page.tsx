/** The audit log: who changed roles, invitations, teams and accounts, or took data out; a hundred lines a page. */
import type { Metadata } from 'next';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { pageOf } from '@/app/(learner)/progress/page-number';
import { AdminFrame } from '@/components/admin/admin-frame';
import { LogTable } from '@/components/admin/log-table';
import { Pages } from '@/components/frame/pages';
import { app } from '@/lib/commands/open-app';
import { readAuditLog } from '@/lib/commands/read-audit-log';
import { type AuditQuery, auditQuerySchema } from '@/lib/core/admin-schemas';
import { auditGroups, auditGroupTitles } from '@/lib/core/audit-words';
import { plural } from '@/lib/core/wording';

export const metadata: Metadata = { title: 'Audit log' };

type Query = Record<string, string | string[] | undefined>;

export default async function LogPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await currentAdministrator();
  const query = await searchParams;
  const filter = filterOf(query);
  const page = pageOf(query.page);
  const { lines, total, pageCount, timeZone, personName } = await readAuditLog(await app(), actor, { ...filter, page });
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const params = (more: Record<string, string> = {}) => new URLSearchParams({ ...filter, ...more });
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <AdminFrame place="log" title="Audit log">
      <p className="side">
        Who changed roles, invitations and teams, took data out, or deleted something. Lines are kept for two years and
        name people only while their account is there.
      </p>
      <FilterForm filter={filter} />
      <div className="log-head">
        <p>
          {plural(total, 'line')}
          {personName ? ` about ${personName}` : ''}
          {isFiltered ? '. ' : '.'}
          {isFiltered ? <a href="/admin/log">Show all</a> : null}
        </p>
        {total > 0 ? (
          <a className="btn" href={`/api/v1/admin/log.csv?${params()}`} download>
            Download as CSV
          </a>
        ) : null}
      </div>
      {lines.length > 0 ? (
        <LogTable rows={lines.map(({ at, ...line }) => ({ ...line, at: at.toISOString(), when: format.format(at) }))} />
      ) : null}
      <Pages page={page} pageCount={pageCount} href={(to) => `/admin/log?${params({ page: String(to) })}`} />
    </AdminFrame>
  );
}

/** What does not hold is left out, not refused: an address is typed by hand, too. */
function filterOf(query: Query): AuditQuery {
  const { shape } = auditQuerySchema;
  const held = (name: keyof AuditQuery) => {
    const parsed = shape[name].safeParse(query[name]);
    return parsed.success && parsed.data !== undefined ? { [name]: parsed.data } : {};
  };
  return { ...held('group'), ...held('person'), ...held('from'), ...held('until') };
}

function FilterForm({ filter }: { filter: AuditQuery }) {
  return (
    <form className="lesson-choice log-filter" action="/admin/log">
      <div className="field">
        <label htmlFor="group">What</label>
        <select id="group" name="group" className="input" defaultValue={filter.group ?? ''}>
          <option value="">Everything</option>
          {auditGroups.map((group) => (
            <option key={group} value={group}>
              {auditGroupTitles[group]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="person">Name or address</label>
        <input id="person" name="person" className="input" defaultValue={filter.person} maxLength={254} />
      </div>
      <div className="field">
        <label htmlFor="from">From</label>
        <input id="from" name="from" type="date" className="input" defaultValue={filter.from} />
      </div>
      <div className="field">
        <label htmlFor="until">Until</label>
        <input id="until" name="until" type="date" className="input" defaultValue={filter.until} />
      </div>
      <button type="submit" className="btn">
        Show
      </button>
    </form>
  );
}
