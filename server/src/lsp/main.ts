// The server as a process of its own: over Node's channel for the extension, over standard streams for others.
import { createLanguage } from '../language/language';
import { startServer } from './server';

startServer({
  channel: process.argv.includes('--stdio') ? 'stdio' : 'ipc',
  language: async () => createLanguage({}),
  // Put in by the build.
  version: process.env.NEWSMARK_VERSION ?? 'unbuilt',
});
