'use client';

/** A page that the server could not make: what is safe, and a way to ask again. Its script comes with every page, so it has no frame. */

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return (
    <main id="main" className="wrap">
      <div className="empty" role="alert">
        <h1>This page could not be made</h1>
        <p>
          The server had a problem. Your progress is safe: what you answered is stored or kept on this device.
          {error.digest ? ` Reference ${error.digest}.` : ''}
        </p>
        <div className="row">
          <button type="button" className="btn primary" onClick={retry}>
            Try again
          </button>
          <a className="btn quiet" href="/course">
            To the course
          </a>
        </div>
      </div>
    </main>
  );
}
