'use client';

/** The time zone: a list to search in, from the browser's own knowledge, with the time that it is there. */
import { useEffect, useState } from 'react';
import { timeZone as browserZone } from '@/components/api/call';
import { Field } from '@/components/forms/field';

const listId = 'time-zones';

export function ZoneField({ value, error }: { value: string; error: string | undefined }) {
  const [zone, setZone] = useState(value);
  const [zones, setZones] = useState<string[]>([]);
  const [now, setNow] = useState<Date | null>(null);
  const own = now ? browserZone() : undefined;

  // Known in the browser only: the server would send 400 names, and its own time.
  useEffect(() => {
    setZones(Intl.supportedValuesOf('timeZone'));
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);

  return (
    <div>
      <Field
        name="timeZone"
        label="Time zone"
        list={listId}
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        required
        autoComplete="off"
        spellCheck={false}
        hint={now ? timeThere(zone, now) : undefined}
        error={error}
        end={
          own && own !== zone ? (
            <button type="button" className="btn" onClick={() => setZone(own)}>
              Use {own}
            </button>
          ) : undefined
        }
      />
      <datalist id={listId}>
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function timeThere(zone: string, now: Date): string {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone.trim(),
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    return `It is ${format.format(now)} there.`;
  } catch {
    return 'Type a place, such as Vienna, and pick its zone.';
  }
}
