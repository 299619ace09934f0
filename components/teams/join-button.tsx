'use client';

/** The button by which an account joins: opening the page alone does nothing. */
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';
import type { Joined } from '@/lib/core/team-schemas';

export function JoinButton({ token, teamName }: { token: string; teamName: string }) {
  const { problem, isSending, formProps } = useForm<Joined>({
    path: 'team-memberships',
    body: () => ({ token }),
    // The address with the token does not stay in the history.
    onDone: ({ teamId }) => window.location.replace(`/teams/${teamId}`),
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'Joining' : `Join ${teamName}`}
        </button>
      </div>
    </form>
  );
}
