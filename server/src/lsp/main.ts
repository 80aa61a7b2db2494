// The server as the extension starts it: over Node's own channel between processes.
import { version } from '../../../package.json';
import { createLanguage } from '../language/language';
import { startServer } from './server';

startServer({ channel: 'ipc', language: async () => createLanguage({}), version });
