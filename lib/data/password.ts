/** Passwords: argon2id by @node-rs/argon2, with the parameters that OWASP's cheat sheet gives for it (19 MiB, 2 passes, 1 lane). */
import { hash, verify } from '@node-rs/argon2';

const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), options);
}

/** A hash of no password: verified against where there is no account, so that both cases take as long. */
let decoy: Promise<string> | undefined;

/** Whether the password fits; false for a null hash, after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const fits = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'));
  return passwordHash !== null && fits;
}
