// npm run host [-- FOLDER] [--port N]: serves a VS Code with the packaged extension to a browser on this machine,
// until Ctrl+C. Its profile is kept in the cache folder, apart from the user's own VS Code.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packagedExtension } from '../vsix';
import { ensureHost } from './install';
import { prepareProfile, profileIn } from './profile';
import { installExtension, startServer, workbenchAddress } from './server';
import { cacheFolder, Plain, runScript } from './system';

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' } },
  });
  const folder = path.resolve(positionals[0] ?? 'seeds');
  if (!existsSync(folder)) throw new Plain(`There is no folder ${folder}.`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Plain(`${values.port} is no port number.`);

  const vsix = await packagedExtension();
  const host = await ensureHost();
  const profile = profileIn(path.join(cacheFolder(), 'served-profile'));
  await prepareProfile(profile);
  installExtension(host, profile, vsix);
  const server = await startServer(host, profile, { port });
  console.log(`\nNewsmark is open at ${workbenchAddress(server, folder)}\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.ended;
});
