'use client';

/** A time whose days do not count for one member, or the end of one. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Field } from '@/components/forms/field';
import type { EnrolmentView } from '@/lib/core/track-schemas';
import { isDay } from './plan-words';

type Props = { path: string; enrolment: EnrolmentView; today: string };

export function PauseButton({ path, enrolment: { userId, name, pauses }, today }: Props) {
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const isAhead = pauses.some((pause) => pause.until === null || pause.until > today);
  const send = async (method: 'PUT' | 'DELETE', body?: unknown) => {
    const reply = await call(method, path, body);
    if (!reply.ok) return reply.message;
    window.location.reload();
    return null;
  };
  if (isAhead) {
    return (
      <ConfirmButton
        word="Go on"
        about={`with ${name}`}
        title={`Go on with ${name}?`}
        text="The pause ends: today counts again, and a pause that was to come does not."
        confirmWord="Go on"
        act={() => send('DELETE')}
      />
    );
  }
  const pause = async () => {
    if (!isDay(from)) return 'Choose the first day of the pause.';
    if (until !== '' && until <= from) return 'Choose a day after the first one to go on.';
    return send('PUT', { from, until: until === '' ? null : until });
  };
  return (
    <ConfirmButton
      word="Pause"
      about={name}
      title={`Pause ${name}`}
      text="Days of a pause do not count: what is due moves back by as many working days."
      confirmWord="Pause"
      act={pause}
    >
      <Field
        name="from"
        id={`from-${userId}`}
        label="First day"
        type="date"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <Field
        name="until"
        id={`until-${userId}`}
        label="Goes on"
        type="date"
        hint="Leave it open, and end the pause when it is over."
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </ConfirmButton>
  );
}
