/** From page to page of a long list; nothing where there is one page. */

type Props = {
  page: number;
  pageCount: number;
  href: (page: number) => string;
  /** Where the order is that of time, or another that has words. */
  words?: { before: string; after: string };
};

export function Pages({ page, pageCount, href, words = { before: 'Previous', after: 'Next' } }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav className="row pages" aria-label="Pages">
      {page > 1 ? (
        <a className="btn" href={href(page - 1)} rel="prev">
          {words.before}
        </a>
      ) : null}
      <span className="meta">
        Page {page} of {pageCount}
      </span>
      {page < pageCount ? (
        <a className="btn" href={href(page + 1)} rel="next">
          {words.after}
        </a>
      ) : null}
    </nav>
  );
}
