/** An address that leads nowhere, or to something of somebody else: the same words for both. */
import type { Metadata } from 'next';
import { PlainFrame } from '@/components/frame/plain-frame';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <PlainFrame>
      <div className="empty">
        <h1>There is no such page</h1>
        <p>The address may be old, or it belongs to somebody else.</p>
        <a className="btn primary" href="/course">
          To the course
        </a>
      </div>
    </PlainFrame>
  );
}
