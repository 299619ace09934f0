// A real OpenID Connect provider as a process of its own: node tests/support/oidc-provider.mjs PORT CLIENT_ID CLIENT_SECRET REDIRECT_URI
// Who signs in as "ana@example.org" is that person; "unproved:ana@example.org" has an address that nobody verified. Any password will do.
import { Provider } from 'oidc-provider';

// It warns of what a test wants: keys and pages for development.
console.info = () => {};
console.warn = () => {};

const [port, clientId, clientSecret, redirectUri] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] },
      ...{ grant_types: ['authorization_code'], response_types: ['code'] },
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  cookies: { keys: ['a key for tests'] },
  pkce: { required: () => true },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => {
      const email = id.replace(/^unproved:/, '');
      return { sub: id, email, email_verified: !id.startsWith('unproved:'), name: `Person ${email.split('@')[0]}` };
    },
  }),
});
provider.on('server_error', (_, error) => console.error(error));

const server = provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
// Ends with the test that started it, however that ends.
process.stdin.on('end', () => process.exit(0)).resume();
