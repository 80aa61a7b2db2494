#!/usr/bin/env node
// Stands in for VS Code's executable: hands its command line to the served VS Code (see code.ts).
import { register } from 'tsx/esm/api';

register();
await import('./code.ts');
