/** Saving a track: what it would do to those under way, the saving itself, and what is so when somebody else was faster. */
import { useState } from 'react';
import { call, type Failure } from '@/components/api/call';
import type { TrackPreview, TrackView } from '@/lib/core/track-schemas';
import type { TrackText } from './use-track-edit';

type Wish = {
  teamId: string;
  track: { id: string; version: number } | null;
  source: string | null;
  /** Nothing is asked when the page goes on. */
  letGo: () => void;
};

const meanwhile =
  'Somebody else changed this track since you opened it. Nothing of yours is lost: it stands here and is not saved yet.';

export function useTrackSave({ teamId, track, source, letGo }: Wish) {
  const tracks = `teams/${teamId}/tracks`;
  const [errors, setErrors] = useState<Record<string, string> | null>(null);
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [isStale, setIsStale] = useState(false);
  const [shown, setShown] = useState<TrackPreview | null>(null);

  const fail = (reply: Failure) => {
    const isChanged = reply.code === 'changed-meanwhile';
    setIsStale(isChanged);
    const fields = reply.fields.map(({ path, message }) => [path.split('.')[0] ?? '', sentence(message)] as const);
    const known = fields.filter(([path]) => path === 'name' || path === 'summary' || path === 'items');
    setErrors(Object.fromEntries(known));
    setProblem(isChanged ? meanwhile : known.length > 0 ? '' : reply.message);
    setShown(null);
  };
  const busy = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem('');
    setErrors(null);
    setIsStale(false);
    await work();
    setIsBusy(false);
  };
  const put = async (text: TrackText, version: number) => {
    const reply = track
      ? await call<TrackView>('PUT', `${tracks}/${track.id}`, { ...text, version })
      : await call<TrackView>('POST', tracks, source === null ? text : { ...text, source });
    if (!reply.ok) return fail(reply);
    letGo();
    window.location.assign(`/${tracks}/${reply.data.id}${track ? '' : '/people?made'}`);
  };
  return {
    ...{ errors, problem, isBusy, isStale, shown },
    save: (text: TrackText) => busy(() => put(text, track?.version ?? 0)),
    preview: (text: TrackText) =>
      busy(async () => {
        // Refused by name before anybody is shown.
        if (text.name === '') return setErrors({ name: 'Write a name.' });
        const reply = await call<TrackPreview>('POST', `${tracks}/${track?.id}/preview`, { items: text.items });
        if (reply.ok) setShown(reply.data);
        else fail(reply);
      }),
    /** Over what somebody else saved. */
    overwrite: (text: TrackText) =>
      busy(async () => {
        const now = await call<TrackView>('GET', `${tracks}/${track?.id}`);
        if (now.ok) await put(text, now.data.version);
        else fail(now);
      }),
    closePreview: () => setShown(null),
  };
}

const sentence = (message: string) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
