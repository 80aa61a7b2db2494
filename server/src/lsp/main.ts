// The server as a process of its own: over Node's channel for the extension, over standard streams for others.
import { setFlagsFromString } from 'node:v8';
import { startServer } from './server';

// The heap grows in smaller steps: a server that was busy for a moment would hold a third more for as long as it runs.
setFlagsFromString('--heap-growing-percent=50');

startServer({
  channel: process.argv.includes('--stdio') ? 'stdio' : 'ipc',
  // Put in by the build.
  version: process.env.NEWSMARK_VERSION ?? 'unbuilt',
});
