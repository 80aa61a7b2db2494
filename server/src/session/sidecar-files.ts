// Which files decisions lie in, and their bytes as text.
import path from 'node:path';
import type { Decision } from '../annotation/decision';
import type { SidecarKind } from '../annotation/sidecar';

/** The name of the file about entities, beside newsmark.json. */
export const ENTITIES_FILE = 'entities.newsmark.jsonl';
/** What stands behind an article's name in the name of its sidecar. */
export const SIDECAR_ENDING = '.newsmark.jsonl';

/** The sidecar of an article. */
export function sidecarOf(article: string): string {
  return article + SIDECAR_ENDING;
}

/** Decisions that belong in one file; `file` is its absolute path. */
export interface Addition {
  readonly file: string;
  readonly decisions: readonly Decision[];
}

/** Which of the two kinds a file is, by its name. */
export function kindOf(file: string): SidecarKind {
  return path.basename(file) === ENTITIES_FILE ? 'entities' : 'article';
}

/** @returns undefined when the bytes are not UTF-8; a byte-order mark stays */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
