import { joinLimited } from '@/lib/auth/join-limited';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.joinTeam, joinLimited);
