/** From page to page of a long list; nothing where there is one page. */
type Props = { page: number; pageCount: number; href: (page: number) => string };

export function AdminPages({ page, pageCount, href }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav className="row pages" aria-label="Pages">
      {page > 1 ? (
        <a className="btn" href={href(page - 1)} rel="prev">
          Previous
        </a>
      ) : null}
      <span className="meta">
        Page {page} of {pageCount}
      </span>
      {page < pageCount ? (
        <a className="btn" href={href(page + 1)} rel="next">
          Next
        </a>
      ) : null}
    </nav>
  );
}
