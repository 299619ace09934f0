'use client';

/** Switches the weekly e-mail of a report on or off. */
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';

type Props = { path: string; isOn: boolean };

export function WeeklyMailButton({ path, isOn }: Props) {
  const act = async () => {
    const reply = await call(isOn ? 'DELETE' : 'PUT', path);
    if (!reply.ok) return reply.message;
    window.location.reload();
    return null;
  };
  return isOn ? (
    <ConfirmButton
      word="Weekly e-mail: on"
      title="Stop the weekly e-mail?"
      text="You get this report by e-mail each Monday. You can switch it on again at any time."
      confirmWord="Stop it"
      act={act}
    />
  ) : (
    <ConfirmButton
      word="Weekly e-mail"
      title="Get this report by e-mail?"
      text="Each Monday at seven it says who is late, at risk or idle, and why. The members see that it was sent to you."
      confirmWord="Send it each Monday"
      act={act}
    />
  );
}
