'use client';

/** A request to the server that is said in a dialog before it is sent; the page then shows what came of it. */
import { call } from '@/components/api/call';
import { ConfirmButton } from '@/components/forms/confirm-button';

type Props = {
  /** On the button, and as what is asked. */
  label: string;
  title: string;
  /** What it means for whom it is done to. */
  text: string;
  request: { method: 'PUT' | 'DELETE'; path: string; body?: unknown };
};

export function ConfirmedButton({ label, title, text, request }: Props) {
  const act = async () => {
    const reply = await call(request.method, request.path, request.body);
    if (!reply.ok) return reply.message;
    // Not by the router: its import would weigh on every page.
    window.location.reload();
    return null;
  };
  return (
    <div>
      <ConfirmButton word={label} title={title} text={text} confirmWord={label} isQuiet={false} act={act} />
    </div>
  );
}
