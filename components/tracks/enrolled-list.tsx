'use client';

/** Who is on a track with which dates: changed, paused and taken out from here, several at once where that makes sense. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { dayMonth as dayText } from '@/components/charts/words';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { TrackItem } from '@/lib/core/track-plan';
import type { EnrolmentView } from '@/lib/core/track-schemas';
import { PauseButton } from './pause-button';
import { PeopleChoice } from './people-choice';
import { PlanButton } from './plan-button';
import { paceText, weekdaysText } from './plan-words';

type Props = {
  teamId: string;
  trackId: string;
  enrolments: EnrolmentView[];
  items: TrackItem[];
  today: string;
  isArchived: boolean;
};

export function EnrolledList({ teamId, trackId, enrolments, items, today, isArchived }: Props) {
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const members = `teams/${teamId}/tracks/${trackId}/members`;
  const ended = enrolments.filter(({ endDay }) => endDay !== null && endDay < today);
  const people = chosen.size === 1 ? '1 person' : `${chosen.size} people`;
  const takeOut = async () => {
    const reply = await call('POST', `${members}/archive`, { userIds: [...chosen] });
    if (!reply.ok) return reply.message;
    window.location.reload();
    return null;
  };
  return (
    <>
      <PeopleChoice
        legend="People on the track"
        people={enrolments}
        chosen={chosen}
        onChoose={setChosen}
        detail={(enrolment) => (
          <>
            <p className="side">{planText(enrolment, today)}</p>
            {isArchived ? null : (
              <span className="row acts">
                <PlanButton path={`${members}/${enrolment.userId}`} {...{ enrolment, items, today }} />
                <PauseButton path={`${members}/${enrolment.userId}/pause`} {...{ enrolment, today }} />
              </span>
            )}
          </>
        )}
      />
      <div className="row">
        {chosen.size > 0 ? (
          <ConfirmButton
            word={`Take out ${people}`}
            title={`Take ${people} out of the track?`}
            text="They leave its report, and nothing on it is due for them any more. What they have learned stays theirs. You can enrol them again."
            confirmWord="Take out"
            act={takeOut}
          />
        ) : (
          <span className="side">Choose people to take them out of the track.</span>
        )}
        {ended.length > 0 ? (
          <button
            type="button"
            className="btn quiet"
            onClick={() => setChosen(new Set(ended.map(({ userId }) => userId)))}
          >
            Choose the {ended.length} whose end has passed
          </button>
        ) : null}
      </div>
    </>
  );
}

/** "From 2 March, Monday to Friday, as the track says; ends on 30 March." */
function planText(enrolment: EnrolmentView, today: string): string {
  const { startDay, workingDays, pacePercent, endDay, pauses } = enrolment;
  const end = endDay ? `ends on ${dayText(endDay)}` : 'the end is open';
  const plan = `From ${dayText(startDay)}, ${weekdaysText(workingDays)}, ${paceText(pacePercent)}; ${end}.`;
  const now = pauses.find(({ from, until }) => from <= today && (until === null || today < until));
  const later = pauses.find(({ from }) => from > today);
  const words = (pause: { from: string; until: string | null }) =>
    pause.until ? `from ${dayText(pause.from)} to ${dayText(pause.until)}` : `from ${dayText(pause.from)}`;
  if (now) return `${plan} Paused ${now.until ? `until ${dayText(now.until)}` : `since ${dayText(now.from)}`}.`;
  return later ? `${plan} Pause ${words(later)}.` : plan;
}
