// The version in the package's package.json, which lies above the built program as above its source.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The program's version; `unknown` where the program lies without its package. */
export function version(): string {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        name?: unknown;
        version?: unknown;
      };
      if (manifest.name === 'newsmark') return String(manifest.version);
    } catch {
      // Not here; look further up.
    }
  }
  return 'unknown';
}
