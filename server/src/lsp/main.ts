// The server as a process of its own: over Node's channel for the extension, over standard streams for others.
import { tuneMachine } from '../session/machine';
import { startServer } from './server';

tuneMachine();

startServer({
  channel: process.argv.includes('--stdio') ? 'stdio' : 'ipc',
  // Put in by the build.
  version: process.env.NEWSMARK_VERSION ?? 'unbuilt',
});
