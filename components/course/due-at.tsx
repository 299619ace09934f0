'use client';

/** "Next: tomorrow at 04:00", in the reader's own time zone: written in the browser, because the server does not know it. */
import { useEffect, useState } from 'react';

export function DueAt({ at }: { at: string }) {
  const [text, setText] = useState('');
  useEffect(() => setText(wordsFor(new Date(at), new Date())), [at]);
  return text ? <time dateTime={at}>Next: {text}.</time> : null;
}

function wordsFor(due: Date, now: Date): string {
  const minutes = Math.round((due.getTime() - now.getTime()) / 60_000);
  if (minutes <= 1) return 'in a minute';
  if (minutes < 90) return `in ${minutes} minutes`;
  const time = due.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOfDay(due) - startOfDay(now)) / 86_400_000);
  if (days === 0) return `today at ${time}`;
  if (days === 1) return `tomorrow at ${time}`;
  const date = due.toLocaleDateString('en', { weekday: 'long', day: 'numeric', month: 'long' });
  return `${date} at ${time}`;
}

const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
