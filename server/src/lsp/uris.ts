// URIs of the protocol <-> the keys of the session: absolute paths for files, the URI itself for anything else.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The key of a document; a URI that is no local file is its own key. */
export function keyOfUri(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  try {
    return path.normalize(fileURLToPath(uri));
  } catch {
    return uri;
  }
}

export function isFileUri(uri: string): boolean {
  return keyOfUri(uri) !== uri;
}

/** Paths, absolute or below a folder, that stand in a URI as they are. */
const PLAIN = /^(?:\/[\w-][\w.-]*)+$/;
const PLAIN_BELOW = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

export function uriOfKey(key: string): string {
  // The long way takes some microseconds, and a long answer has thousands of places.
  if (path.sep === '/' && PLAIN.test(key)) return `file://${key}`;
  return path.isAbsolute(key) ? pathToFileURL(key).href : key;
}

/** The URI of a file by its folder, an absolute path, and its path below, with forward slashes. */
export function uriBelow(folder: string, below: string): string {
  const isPlain = PLAIN_BELOW.test(below) && !folder.endsWith(path.sep);
  return isPlain ? `${uriOfKey(folder)}/${below}` : uriOfKey(path.join(folder, below));
}
