/** Looks through a list of addresses before anybody is invited: what each row would do, or why it does nothing. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { type ListedAddress, readAddressList } from '@/lib/core/address-list';
import { AppError } from '@/lib/core/app-error';
import { type AddressListBody, type AddressRow, mostAddresses } from '@/lib/core/team-schemas';
import { memberKeys, requireRole } from '@/lib/data/memberships';
import { invitedKeys } from '@/lib/data/team-invitations';
import { emailKeyOf } from '@/lib/data/users';

/** Sends nothing. Throws `invalid` naming `text` where there is no address in it, or more than 200. */
export async function previewInvitations(
  app: App,
  actor: SignedInActor,
  { teamId, text, role = 'member' }: { teamId: string; text: string; role?: AddressListBody['role'] },
): Promise<AddressRow[]> {
  const { client } = app.db;
  await requireRole(actor, client, teamId, role === 'manager' ? 'owner' : 'manager');
  const listed = readAddressList(text, emailKeyOf);
  if (listed.length === 0) throw wrong('write at least one address such as ana@example.org');
  if (listed.length > mostAddresses) {
    throw wrong(`a list holds at most ${mostAddresses} addresses; this one has ${listed.length}`);
  }
  const emailKeys = listed.flatMap(({ email }) => (email === null ? [] : emailKeyOf(email)));
  const [members, invited] = await Promise.all([
    memberKeys(actor, client, { teamId, emailKeys }),
    invitedKeys(actor, client, { teamId, emailKeys, now: app.now() }),
  ]);
  return listed.map((one) => rowOf(one, { members, invited }));
}

const wrong = (message: string) => new AppError('invalid', `text: ${message}`, { fields: [{ path: 'text', message }] });

function rowOf(
  { row, text, email, firstRow }: ListedAddress,
  { members, invited }: { members: Set<string>; invited: Set<string> },
): AddressRow {
  const because = (state: AddressRow['state'], reason: string) => ({ row, text, state, reason });
  if (email === null) return because('not-an-address', 'This is no address such as ana@example.org.');
  if (firstRow === row) return because('twice', 'The same address stands in this row twice.');
  if (firstRow !== null) return because('twice', `The same address stands in row ${firstRow}.`);
  const key = emailKeyOf(email);
  if (members.has(key)) return because('member', 'Is in the team already.');
  if (invited.has(key)) return because('invited', 'Was invited already: send it again from the list of invitations.');
  return because('new', '');
}
