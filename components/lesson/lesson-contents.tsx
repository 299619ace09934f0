'use client';

/** The table of contents as a lane with your place in it; on a phone a progress line that opens the list. */
import { useEffect, useState } from 'react';

type Entry = { slug: string; text: string };

export function LessonContents({ unit, entries }: { unit: string; entries: Entry[] }) {
  const now = usePlace(entries);
  return (
    <nav className="toc" aria-label="In this lesson">
      <p className="meta">{unit}</p>
      <ol>
        {entries.map((entry, index) => (
          <li key={entry.slug} className={placeClass(index, now)}>
            <a href={`#${entry.slug}`} aria-current={index === now ? 'location' : undefined}>
              {entry.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function NarrowContents({ entries }: { entries: Entry[] }) {
  const now = usePlace(entries);
  return (
    <details className="toc-m">
      <summary>
        <span>
          {Math.max(now, 0) + 1} of {entries.length}
        </span>
        <span className="seg" aria-hidden="true">
          {entries.map((entry, index) => (
            <i key={entry.slug} className={placeClass(index, now)} />
          ))}
        </span>
        <u>Contents</u>
      </summary>
      <ol>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <a href={`#${entry.slug}`}>{entry.text}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

const placeClass = (index: number, now: number) => (index < now ? 'past' : index === now ? 'now' : undefined);

/** The last heading that has passed the upper third of the window; -1 above the first. */
function usePlace(entries: Entry[]): number {
  const [now, setNow] = useState(-1);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const line = window.innerHeight / 3;
      const isAtEnd = window.scrollY > 0 && window.innerHeight + window.scrollY >= document.body.scrollHeight - 2;
      const passed = entries.filter(
        ({ slug }) => (document.getElementById(slug)?.getBoundingClientRect().top ?? line) < line,
      );
      setNow(isAtEnd ? entries.length - 1 : passed.length - 1);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [entries]);
  return now;
}
