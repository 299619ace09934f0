// Owns that the doctor prints no secret, whatever the message of a library holds.
import { type VariableName, variables } from '@/lib/core/environment-variables';

/** Takes out the values of all secret variables, and the user and password of those that are addresses. */
export function hideSecrets(text: string, source: Record<string, string | undefined>): string {
  const secrets = (Object.keys(variables) as VariableName[])
    .filter((name) => 'isSecret' in variables[name])
    .flatMap((name) => formsOf(source[name] ?? ''))
    .filter((secret) => secret.length > 2)
    .sort((a, b) => b.length - a.length);
  return secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}

function formsOf(value: string): string[] {
  // A file's path is no secret, and is what the messages are about.
  if (value.startsWith('file:')) return [];
  if (!URL.canParse(value)) return [value];
  const { password } = new URL(value);
  return [value, password, decoded(password), btoa(decoded(password))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
