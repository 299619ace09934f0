'use client';

/** Takes a track out of use, or back into it. */
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';

type Props = { teamId: string; trackId: string; name: string; isArchived: boolean };

export function ArchiveTrackButton({ teamId, trackId, name, isArchived }: Props) {
  const act = async () => {
    const reply = await call(isArchived ? 'DELETE' : 'PUT', `teams/${teamId}/tracks/${trackId}/archive`);
    if (!reply.ok) return reply.message;
    window.location.reload();
    return null;
  };
  return isArchived ? (
    <ConfirmButton
      word="Take back"
      about={name}
      title={`Take ${name} back into use?`}
      text="Its lessons are due again for those who are on it, by the dates that they had."
      confirmWord="Take back"
      act={act}
    />
  ) : (
    <ConfirmButton
      word="Archive"
      about={name}
      title={`Archive ${name}?`}
      text="Nothing on it is due any more. Its report stays to be read, and you can take it back."
      confirmWord="Archive"
      act={act}
    />
  );
}
