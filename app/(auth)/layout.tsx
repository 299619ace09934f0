/** The frame of the pages with one form. */
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/frame/site-frame';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <main id="main" className="wrap">
        <div className="stack">{children}</div>
      </main>
    </SiteFrame>
  );
}
