import { app } from '@/lib/commands/open-app';
import { readReadiness } from '@/lib/commands/read-readiness';

export const dynamic = 'force-dynamic';

/** This node can serve; 503 with the reason where it cannot. */
export async function GET() {
  const readiness = await readReadiness(app);
  const headers = { 'cache-control': 'no-store' };
  if (readiness.isReady) return Response.json({ status: 'ready' }, { headers });
  return Response.json({ status: 'not ready', reason: readiness.reason }, { status: 503, headers });
}
