'use client';

/** The last resort, when even the document around the pages fails. */
import './styles/all.css';

export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Problem - Go Routine</title>
        <main className="wrap">
          <div className="empty" role="alert">
            <h1>Go Routine has a problem</h1>
            <p>The server could not make this page. Your progress is safe. Try again in a moment.</p>
            <button type="button" className="btn primary" onClick={retry}>
              Try again
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
