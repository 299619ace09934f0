import { issueAccountLink } from '@/lib/commands/issue-account-link';
import { environment } from '@/lib/environment';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.issueAccountLink, async ({ app, actor, params }) => {
  const { token, expiresAt } = await issueAccountLink(app, actor, params.id);
  const url = `${environment().publicUrl}/reset-password?token=${token}`;
  return { url, expiresAt: expiresAt.toISOString() };
});
