/** The frame of the administrator's pages: they stand beside each other. */
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/frame/site-frame';

const places = [
  { id: 'invitations', title: 'Invitations', href: '/admin/invitations' },
  { id: 'exercises', title: 'Exercises', href: '/admin/exercises' },
] as const;

export type AdminPlace = (typeof places)[number]['id'];

type Props = { place: AdminPlace; title: string; children: ReactNode };

export function AdminFrame({ place, title, children }: Props) {
  return (
    <SiteFrame place="admin">
      <div className="wrap with-side">
        <nav className="side-nav" aria-label="Administration">
          {places.map(({ id, title: name, href }) => (
            <a key={id} href={href} aria-current={id === place ? 'page' : undefined}>
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
