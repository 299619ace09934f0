// npm run users: the operator's hand on accounts, while the server runs or not; works without e-mail.
import { parseArgs } from 'node:util';
import { now } from '@/lib/clock';
import { issueResetLink } from '@/lib/commands/issue-reset-link';
import { makeAdministrator } from '@/lib/commands/make-administrator';
import { signOutAccount } from '@/lib/commands/sign-out-account';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { listAccounts } from '@/lib/data/users';
import { environment } from '@/lib/environment';

const usage = `npm run users -- list                        every account: address, name, role, last seen
npm run users -- reset-password EMAIL        prints a link that sets a new password, once, within 30 minutes
npm run users -- make-administrator EMAIL    makes the account an administrator's
npm run users -- sign-out EMAIL              ends every session of the account`;

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [action, email, ...others] = positionals;
  const isComplete = (action === 'list') === (email === undefined) && others.length === 0;
  if (action === undefined || !isComplete || !Object.hasOwn(actions, action)) {
    console.error(usage);
    return 2;
  }
  const { databaseUrl } = environment();
  const db = openDatabase(databaseUrl);
  try {
    return await actions[action as keyof typeof actions](db, email ?? '');
  } finally {
    await db.close();
  }
}

const actions = {
  async list(db: Database) {
    const accounts = await listAccounts(db.client);
    for (const { email, name, role, sessions } of accounts) {
      const seen = sessions[0]?.lastSeenAt.toISOString().slice(0, 16).replace('T', ' ') ?? 'never';
      console.log([email, name, role, seen].map((text) => plain(text ?? '')).join('\t'));
    }
    console.error(`${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}; times are UTC`);
    return 0;
  },
  async 'reset-password'(db: Database, email: string) {
    const token = await issueResetLink({ db, now }, email);
    if (token === null) return noAccount(email);
    console.log(`${environment().publicUrl}/reset-password?token=${token}`);
    console.error('Whoever opens this link sets the password: hand it to nobody else. It works once, for 30 minutes.');
    return 0;
  },
  async 'make-administrator'(db: Database, email: string) {
    if (!(await makeAdministrator({ db, now }, email))) return noAccount(email);
    console.log(`${email} is administrator now.`);
    return 0;
  },
  async 'sign-out'(db: Database, email: string) {
    if (!(await signOutAccount({ db, now }, email))) return noAccount(email);
    console.log(`${email} is signed out everywhere.`);
    return 0;
  },
};

/** People choose their names: none steers the operator's terminal. */
const plain = (text: string) => text.replace(/\p{Cc}/gu, '?');

function noAccount(email: string): number {
  console.error(`No account has the address ${email}. See: npm run users -- list`);
  return 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
