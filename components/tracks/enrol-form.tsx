'use client';

/** Puts people of the team on a track: everybody, from Monday to Friday as the track says, unless chosen otherwise. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';
import type { TrackItem } from '@/lib/core/track-plan';
import { PeopleChoice } from './people-choice';
import { PlanFields } from './plan-fields';
import { isDay } from './plan-words';

type Props = {
  teamId: string;
  trackId: string;
  others: { userId: string; name: string }[];
  items: TrackItem[];
  today: string;
  /** The day that is offered. */
  startDay: string;
};

export function EnrolForm({ teamId, trackId, others, items, today, startDay }: Props) {
  const [plan, setPlan] = useState({ startDay, workingDays: '12345', pacePercent: 100 });
  const [chosen, setChosen] = useState<Set<string>>(() => new Set(others.map(({ userId }) => userId)));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const enrol = async () => {
    if (isBusy) return;
    setErrors({});
    if (!isDay(plan.startDay)) return setErrors({ startDay: 'Choose a day.' });
    if (chosen.size === 0) return setProblem('Choose somebody.');
    if (plan.workingDays === '') return setProblem('Choose at least one working day.');
    setIsBusy(true);
    setProblem('');
    const who = chosen.size === others.length ? 'all' : [...chosen];
    const path = `teams/${teamId}/tracks/${trackId}`;
    const reply = await call<{ enrolled: number }>('POST', `${path}/members`, { ...plan, who });
    setIsBusy(false);
    if (reply.ok) window.location.assign(`/${path}/people?enrolled=${reply.data.enrolled}`);
    else setProblem(reply.message);
  };
  return (
    <form
      className="enrol"
      noValidate
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void enrol();
      }}
    >
      <PeopleChoice legend="People who are not on the track" people={others} chosen={chosen} onChoose={setChosen} />
      <div className="form">
        <PlanFields id="enrol" plan={plan} onChange={setPlan} items={items} today={today} errors={errors} />
        <FormProblem text={problem} />
        <div>
          <button type="submit" className="btn primary" aria-disabled={isBusy}>
            {isBusy ? 'One moment' : chosen.size === 1 ? 'Enrol 1 person' : `Enrol ${chosen.size} people`}
          </button>
        </div>
      </div>
    </form>
  );
}
