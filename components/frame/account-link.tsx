'use client';

/** The parts of the header that differ between people. */
import { useMe } from '@/components/account/use-me';
import { AccountAnchor } from './account-anchor';

export function AccountLink({ isCurrent }: { isCurrent: boolean }) {
  const me = useMe();
  return <AccountAnchor state={me?.state ?? null} name={me?.name ?? null} isCurrent={isCurrent} />;
}

/** How many reviews are due; nothing while there are none. */
export function DueCount() {
  const due = useMe()?.dueCount ?? 0;
  if (due === 0) return null;
  return (
    <span className="count">
      {due}
      <span className="vh"> due</span>
    </span>
  );
}

/** The team of who belongs to one, the list of teams for who belongs to several; nothing for others. */
export function TeamLink({ isCurrent }: { isCurrent: boolean }) {
  // What this tab had kept may be of an older version of the site.
  const [first, second] = useMe()?.teams ?? [];
  if (!first) return null;
  return (
    <a href={second ? '/teams' : `/teams/${first.id}`} aria-current={isCurrent ? 'page' : undefined}>
      Team
    </a>
  );
}
