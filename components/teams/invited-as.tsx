/** As what people are invited: their role, which an owner chooses, and the track that they begin. */
import { SelectField } from './select-field';

export type InvitedAs = { mayInviteManagers: boolean; tracks: { id: string; name: string }[] };
type Props = InvitedAs & { id: string; errors: Record<string, string> };

export function InvitedAsFields({ id, mayInviteManagers, tracks, errors }: Props) {
  return (
    <>
      {mayInviteManagers ? (
        <SelectField
          name="role"
          id={`${id}-role`}
          label="Role"
          options={[
            { value: 'member', word: 'Member' },
            { value: 'manager', word: 'Manager' },
          ]}
          hint="A manager invites, makes tracks and sees progress."
          error={errors.role}
        />
      ) : null}
      {tracks.length > 0 ? (
        <SelectField
          name="trackId"
          id={`${id}-track`}
          label="Track"
          options={[{ value: '', word: 'None' }, ...tracks.map((track) => ({ value: track.id, word: track.name }))]}
          hint="Whoever joins begins it on that day, Monday to Friday at full pace."
          error={errors.trackId}
        />
      ) : null}
    </>
  );
}

/** The part of the body that these fields are. */
export const invitedAs = ({ role = 'member', trackId = '' }: Record<string, string>) => ({
  ...{ role, trackId: trackId === '' ? null : trackId },
});
