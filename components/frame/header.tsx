/** The header of a page: skip link, brand and navigation, which is a tab bar on a phone. */
import type { ReactNode } from 'react';
import { Logo } from '@/components/drawing/logo';

export type Place = 'course' | 'review' | 'progress' | 'team' | 'search' | 'account' | 'admin' | 'none';

/** `count` stands beside Review, `team` after the pages of everybody, `end` at the end. */
type Props = { place?: Place; count?: ReactNode; team?: ReactNode; end?: ReactNode };

export function Header({ place, count, team, end }: Props) {
  const current = (of: Place) => (of === place ? ('page' as const) : undefined);
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="top">
        <div className="wrap">
          <a className="brand" href="/">
            <Logo /> Go Routine
          </a>
          <nav className="nav" aria-label="Main">
            <a href="/course" aria-current={current('course')}>
              Course
            </a>
            <a href="/review" aria-current={current('review')}>
              Review {count}
            </a>
            <a href="/progress" aria-current={current('progress')}>
              Progress
            </a>
            {team}
          </nav>
          {end ? <div className="end">{end}</div> : null}
        </div>
      </header>
    </>
  );
}
