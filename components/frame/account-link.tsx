'use client';

/** The parts of the header that differ between people. */
import { useMe } from '@/components/account/use-me';

export function AccountLink({ isCurrent }: { isCurrent: boolean }) {
  const me = useMe();
  const current = isCurrent ? ('page' as const) : undefined;
  if (me?.state === 'account') {
    return (
      <a href="/account" aria-current={current}>
        {me.name ?? 'Account'}
      </a>
    );
  }
  return (
    <>
      {me?.state === 'guest' ? (
        <a href="/account" aria-current={current} className="only-wide">
          Keep your progress
        </a>
      ) : null}
      <a href="/sign-in">Sign in</a>
    </>
  );
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
