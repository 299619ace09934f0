/** The tracks of a team: for managers all, each with its page; for members those that they are enrolled in. */
type Track = { id: string; name: string; summary: string };

export function TrackList({ teamId, tracks, isManager }: { teamId: string; tracks: Track[]; isManager: boolean }) {
  if (tracks.length === 0) {
    return (
      <p className="side">
        {isManager
          ? 'There are no tracks yet. A track is a list of lessons with their days.'
          : 'You are not enrolled in a track of this team. You learn at your own pace until you are.'}
      </p>
    );
  }
  return (
    <ul className="rows">
      {tracks.map(({ id, name, summary }) => (
        <li key={id}>
          <div>
            {isManager ? <a href={`/teams/${teamId}/tracks/${id}`}>{name}</a> : <strong>{name}</strong>}
            {summary ? <p className="side">{summary}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
