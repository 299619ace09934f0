import { openApiDocument } from '@/lib/http/openapi';
import packageJson from '@/package.json';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(openApiDocument(packageJson.version));
}
