import packageJson from '@/package.json';

export const dynamic = 'force-dynamic';

/** The process is up; says nothing of the database. */
export function GET() {
  const body = { app: 'go-routine', version: packageJson.version, status: 'up' };
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}
