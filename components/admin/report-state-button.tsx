'use client';

/** Closes a report, or opens it again. */
import { useState } from 'react';
import { call } from '@/components/api/call';

export function ReportStateButton({ id, isClosed }: { id: string; isClosed: boolean }) {
  const [isSending, setIsSending] = useState(false);
  const [message, setMessage] = useState('');
  const change = async () => {
    if (isSending) return;
    setIsSending(true);
    const reply = await call('PUT', `problem-reports/${id}`, { isClosed: !isClosed });
    setIsSending(false);
    setMessage(reply.ok ? '' : reply.message);
    // Not by the router: its import would weigh on every page. The counts around it change too.
    if (reply.ok) window.location.reload();
  };
  return (
    <div className="row">
      <button type="button" className="btn" aria-disabled={isSending} onClick={() => void change()}>
        {isClosed ? 'Open again' : 'Close'}
      </button>
      <span className="say" role="status">
        {message}
      </span>
    </div>
  );
}
