/** The frame of pages that stand beside each other: a menu of them at the side, and the title. */
import type { ReactNode } from 'react';
import type { Place } from './header';
import { SiteFrame } from './site-frame';

type Props = {
  place: Place;
  /** Names the menu for screen readers. */
  label: string;
  pages: readonly { id: string; title: string; href: string }[];
  /** The id of the page that is shown. */
  current: string;
  title: string;
  children: ReactNode;
};

export function SideFrame({ place, label, pages, current, title, children }: Props) {
  return (
    <SiteFrame place={place}>
      <div className="wrap with-side">
        <nav className="side-nav" aria-label={label}>
          {pages.map(({ id, title: name, href }) => (
            <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <main id="main" className="stack wide">
          <h1>{title}</h1>
          {children}
        </main>
      </div>
    </SiteFrame>
  );
}
