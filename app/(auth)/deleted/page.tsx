/** Where one stands after deleting oneself. */
import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Deleted', robots: { index: false } };

export default function DeletedPage() {
  return (
    <div className="empty">
      <h1>You are deleted</h1>
      <p>Nothing of yours is left here. Backups that the operator made before still hold it until they are replaced.</p>
      <a className="btn primary" href="/">
        To the start
      </a>
    </div>
  );
}
