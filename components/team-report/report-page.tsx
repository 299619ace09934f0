/** The report of a team on a track: who needs help, members by unit, the pace, what holds people up. */
import { ChartSection } from '@/components/charts/chart-section';
import { counted } from '@/components/charts/words';
import { Html } from '@/components/drawing/html';
import { Pages } from '@/components/frame/pages';
import type { Choice, MemberSort } from '@/lib/core/reports/choose-members';
import type { StandingState } from '@/lib/core/reports/standing';
import type { ReportMember, TeamReport } from '@/lib/core/team-report-schemas';
import { Hard, HoldUps, Misconceptions } from './hold-ups';
import { needList } from './need-list';
import { paceChart, paceTable } from './pace-chart';
import { stateWords } from './state-sign';
import { bandLegend, unitMatrix } from './unit-matrix';

type Props = {
  report: TeamReport;
  /** The sentence at its head, and the one with names. */
  lead: { facts: string; need: string };
  choice: Choice;
  /** Those that the choice finds, and of them the ones of this page. */
  found: number;
  shown: ReportMember[];
  pageCount: number;
  fewestPeople: number;
  base: string;
};

const sorts: readonly [MemberSort, string][] = [
  ['need', 'who needs help'],
  ['name', 'name'],
  ['progress', 'lessons learned'],
  ['last', 'last answer'],
  ['end', 'end date'],
];

export function ReportPage({ report, lead, choice, found, shown, pageCount, fewestPeople, base }: Props) {
  const { members, units, pace } = report;
  const href = (to: number) => `${base}?${new URLSearchParams(queryOf({ ...choice, page: to }))}`;
  return (
    <>
      <p className="lead">
        {lead.facts} <strong>{lead.need}</strong>
      </p>
      {report.track.isArchived ? <p className="side">This track is archived: nothing on it is due any more.</p> : null}
      <section aria-labelledby="need">
        <div className="sec-h">
          <h2 id="need">Who needs help</h2>
          <span className="meta legend-plan">
            <i className="lanebar planned" style={{ '--share': '45%', '--plan': '70%' }} /> done, and the plan today
          </span>
        </div>
        {members.length > 0 ? <States report={report} choice={choice} base={base} /> : null}
        {members.length > 1 ? <Filters choice={choice} base={base} found={found} of={members.length} /> : null}
        {shown.length > 0 ? (
          <Html html={needList(shown, ({ userId }) => `${base}/members/${userId}`)} />
        ) : (
          <p className="side">
            {members.length === 0 ? (
              <>
                Nobody is enrolled. <a href={`${base}/people`}>Put people on this track</a>
              </>
            ) : (
              <>
                Nobody fits. <a href={base}>Show everybody</a>
              </>
            )}
          </p>
        )}
        <Pages page={choice.page} pageCount={pageCount} href={href} />
      </section>
      {shown.length > 0 ? (
        <section className="after" aria-labelledby="units">
          <div className="sec-h">
            <h2 id="units">Members by unit</h2>
            <Html html={bandLegend} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <section className="scroll" tabIndex={0} aria-label="Members by unit, scrolls sideways">
            <Html html={unitMatrix(units, shown)} />
          </section>
        </section>
      ) : null}
      {members.length > 0 ? (
        <div className="grid2 after">
          <ChartSection
            id="pace"
            title="Pace of the team"
            picture={paceChart(pace)}
            table={paceTable(pace)}
            note="Of all lessons of all members: what is learned, and what the dates ask for."
          />
          <HoldUps lessons={report.lessons} />
          {members.length >= fewestPeople ? (
            <>
              <Hard hardest={report.hardest} base={base} />
              <Misconceptions misconceptions={report.misconceptions} />
            </>
          ) : null}
        </div>
      ) : null}
      <p className="meta after">
        You see bands, completion, dates and time in the lessons of the track, never single answers. Figures over
        several people need {counted(fewestPeople, 'person', 'people')} or more. Members see the same of themselves, and
        that you looked.
      </p>
    </>
  );
}

/** What differs from the usual. */
export const queryOf = ({ q, state, sort, page }: Choice): Record<string, string> => ({
  ...(q ? { q } : {}),
  ...(state ? { state } : {}),
  ...(sort === 'need' ? {} : { sort }),
  ...(page > 1 ? { page: String(page) } : {}),
});

/** How many stand where; each leads to them. */
function States({ report: { counts, members }, choice, base }: Pick<Props, 'report' | 'choice' | 'base'>) {
  const href = (state: Choice['state']) => {
    const query = new URLSearchParams(queryOf({ ...choice, state, page: 1 })).toString();
    return query ? `${base}?${query}` : base;
  };
  const link = (state: Choice['state'], words: string) => (
    <a key={words} href={href(state)} aria-current={choice.state === state ? 'true' : undefined}>
      {words}
    </a>
  );
  const there = (Object.keys(stateWords) as StandingState[]).filter((state) => counts[state] > 0);
  return (
    <nav className="states no-print" aria-label="Where they stand">
      {link(null, `All ${members.length}`)}
      {there.map((state) => link(state, `${stateWords[state]} ${counts[state]}`))}
    </nav>
  );
}

/** A plain form: it works before any script, and Enter sends it. */
function Filters({ choice, base, found, of }: { choice: Choice; base: string; found: number; of: number }) {
  return (
    <search>
      <form className="row filters no-print" action={base}>
        {choice.state ? <input type="hidden" name="state" value={choice.state} /> : null}
        <label>
          <span>Name</span>
          <input className="input" type="search" name="q" defaultValue={choice.q} maxLength={80} />
        </label>
        <label>
          <span>Order by</span>
          <select className="input" name="sort" defaultValue={choice.sort}>
            {sorts.map(([sort, words]) => (
              <option key={sort} value={sort}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn">
          Show
        </button>
        {found < of ? (
          <span className="meta" role="status">
            {found} of {of}
          </span>
        ) : null}
      </form>
    </search>
  );
}
