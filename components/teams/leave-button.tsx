'use client';

/** Leaves a team, once confirmed. */
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';

export function LeaveButton({ team }: { team: { id: string; name: string } }) {
  const leave = async () => {
    const reply = await call('DELETE', `teams/${team.id}/membership`);
    if (!reply.ok) return reply.message;
    window.location.assign('/teams');
    return null;
  };
  return (
    <ConfirmButton
      word="Leave the team"
      title={`Leave ${team.name}?`}
      text="You lose sight of it at once, and your enrolments in its tracks go. What you have learned is yours and stays."
      confirmWord="Leave"
      act={leave}
    />
  );
}
