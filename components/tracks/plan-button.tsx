'use client';

/** Changes one member's start, working days and pace, in a dialog. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { TrackItem } from '@/lib/core/track-plan';
import type { EnrolmentView } from '@/lib/core/track-schemas';
import { PlanFields } from './plan-fields';
import { isDay } from './plan-words';

type Props = { path: string; enrolment: EnrolmentView; items: TrackItem[]; today: string };

export function PlanButton({ path, enrolment, items, today }: Props) {
  const { userId, name, startDay, workingDays, pacePercent, version, pauses } = enrolment;
  const [plan, setPlan] = useState({ startDay, workingDays, pacePercent });
  const save = async () => {
    if (!isDay(plan.startDay)) return 'Choose a day to start.';
    if (plan.workingDays === '') return 'Choose at least one working day.';
    const reply = await call('PUT', `${path}/plan`, { ...plan, version });
    if (!reply.ok) return reply.message;
    window.location.reload();
    return null;
  };
  return (
    <ConfirmButton word="Dates" about={`of ${name}`} title={`Dates of ${name}`} confirmWord="Save the dates" act={save}>
      <PlanFields id={`plan-${userId}`} plan={plan} onChange={setPlan} {...{ items, pauses, today }} errors={{}} />
    </ConfirmButton>
  );
}
