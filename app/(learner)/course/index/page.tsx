/** The course index: search, and four lists to leaf through. */
import type { Metadata } from 'next';
import { EntryRow } from '@/components/course-index/entry-row';
import { IndexLists, lists } from '@/components/course-index/index-lists';
import { LessonRow } from '@/components/course-index/lesson-row';
import { SearchForm } from '@/components/course-index/search-form';
import { SearchResults } from '@/components/course-index/search-results';
import { SiteFrame } from '@/components/frame/site-frame';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readCourseMap } from '@/lib/commands/read-course-map';
import { courseIndex } from '@/lib/content/course-index';
import type { EntryKind } from '@/lib/core/course-search';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

/** So that no page grows with the course. */
const rowsAPage: Record<EntryKind, number> = { lesson: 30, objective: 60, name: 80, misconception: 60 };
const textOf = (value: Query[string]) => (typeof value === 'string' ? value.trim() : '');

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = textOf((await searchParams).q);
  return { title: query ? `Search: ${query.slice(0, 100)}` : 'Course index', robots: query ? { index: false } : null };
}

export default async function IndexPage({ searchParams }: Props) {
  const given = await searchParams;
  const query = textOf(given.q).slice(0, 100);
  return (
    <SiteFrame place="course">
      <main id="main" className="wrap">
        <div className="stack course-index">
          <h1>Course index</h1>
          <SearchForm query={query} />
          {query ? (
            <SearchResults query={query} found={courseIndex((await app()).course).search(query)} />
          ) : (
            <List given={given} />
          )}
        </div>
      </main>
    </SiteFrame>
  );
}

async function List({ given }: { given: Query }) {
  const of = await app();
  const kind = lists.find((list) => list.kind === given.list)?.kind ?? 'lesson';
  const entries = courseIndex(of.course).entries.filter((entry) => entry.kind === kind);
  const pageCount = Math.max(1, Math.ceil(entries.length / rowsAPage[kind]));
  const page = Math.min(pageCount, Math.max(1, Number.parseInt(textOf(given.page), 10) || 1));
  const [from, to] = [(page - 1) * rowsAPage[kind], page * rowsAPage[kind]];
  return (
    <IndexLists kind={kind} page={page} pageCount={pageCount}>
      <ol className="entries">
        {kind === 'lesson'
          ? (await readCourseMap(of, await currentActor())).units
              .flatMap((unit) => unit.lessons)
              .slice(from, to)
              .map((lesson) => <LessonRow key={lesson.lessonId} lesson={lesson} />)
          : entries.slice(from, to).map((entry) => <EntryRow key={entry.text} entry={entry} />)}
      </ol>
    </IndexLists>
  );
}
