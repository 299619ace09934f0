/** The index to leaf through: one list at a time, a page at a time. */
import type { ReactNode } from 'react';
import type { EntryKind } from '@/lib/core/course-search';

export const lists: { kind: EntryKind; title: string; about: string }[] = [
  { kind: 'lesson', title: 'Lessons', about: 'In the order of the course.' },
  {
    kind: 'objective',
    title: 'Objectives',
    about: 'What you can do after a lesson; each is one pattern that comes back.',
  },
  { kind: 'name', title: 'Go names', about: 'Functions, types and words of Go that lessons show or speak of.' },
  {
    kind: 'misconception',
    title: 'Misconceptions',
    about: 'Mistaken beliefs, none of them true, and the lessons that put them right.',
  },
];

type Props = { kind: EntryKind; page: number; pageCount: number; children: ReactNode };

export function IndexLists({ kind, page, pageCount, children }: Props) {
  const current = lists.find((list) => list.kind === kind);
  const href = (number: number) => `/course/index?list=${kind}&page=${number}`;
  return (
    <>
      <nav className="index-nav" aria-label="Lists of the index">
        {lists.map((list) => (
          <a
            key={list.kind}
            href={`/course/index?list=${list.kind}`}
            aria-current={list.kind === kind ? 'page' : undefined}
          >
            {list.title}
          </a>
        ))}
      </nav>
      <section aria-labelledby="list-title">
        <h2 id="list-title">{current?.title}</h2>
        <p className="side">{current?.about}</p>
        {children}
        {pageCount > 1 ? (
          <p className="row">
            {page > 1 ? <a href={href(page - 1)}>Previous page</a> : null}
            <span className="side">
              Page {page} of {pageCount}
            </span>
            {page < pageCount ? <a href={href(page + 1)}>Next page</a> : null}
          </p>
        ) : null}
      </section>
    </>
  );
}
