// npm run build: builds the app anew, whether or not something changed, with all it needs.
import { buildApp } from './setup/build-app.mjs';
import { prepareClients } from './setup/clients.mjs';
import { installPackages } from './setup/install.mjs';
import { runMain } from './setup/run-main.mjs';

await runMain(async () => {
  await installPackages();
  await prepareClients();
  await buildApp({ isForced: true });
});
