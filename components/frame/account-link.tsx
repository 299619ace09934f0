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
  const teams = useMe()?.teams ?? [];
  if (teams.length === 0) return null;
  return (
    <a href={teams.length === 1 ? `/teams/${teams[0]?.id}` : '/teams'} aria-current={isCurrent ? 'page' : undefined}>
      Team
    </a>
  );
}
