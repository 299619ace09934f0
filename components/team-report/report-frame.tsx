/** The head of a report's pages: the way up, the title, and what can be done with it. */
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/frame/site-frame';

type Props = { up: readonly { title: string; href: string }[]; title: string; end?: ReactNode; children: ReactNode };

export function ReportFrame({ up, title, end, children }: Props) {
  return (
    <SiteFrame place="team">
      <main id="main" className="wrap team-report">
        <div className="report-h">
          <div>
            <nav className="meta" aria-label="Way up">
              {up.map(({ title: name, href }, n) => (
                <span key={href}>
                  {n > 0 ? ' / ' : ''}
                  <a href={href}>{name}</a>
                </span>
              ))}
            </nav>
            <h1>{title}</h1>
          </div>
          {end ? <div className="row no-print">{end}</div> : null}
        </div>
        {children}
      </main>
    </SiteFrame>
  );
}
