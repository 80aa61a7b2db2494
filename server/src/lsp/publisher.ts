// The diagnostics that the server pushes. Several parts of it have something to say of one file: what each says stands
// beside what the others say, until it says something else.
import type { Connection, Diagnostic } from 'vscode-languageserver/node';

/** Who says it: what is wrong with a file, or what was found in an article of a checked corpus. */
export type Layer = 'file' | 'check';

export interface Publisher {
  /** Replaces what a layer says of a file; nothing is sent where it says the same nothing. */
  set(layer: Layer, uri: string, diagnostics: readonly Diagnostic[]): void;
  /** The files of which a layer says something. */
  uris(layer: Layer): readonly string[];
}

export function createPublisher(connection: Connection): Publisher {
  const layers: Readonly<Record<Layer, Map<string, readonly Diagnostic[]>>> = {
    file: new Map(),
    check: new Map(),
  };
  return {
    set(layer, uri, diagnostics) {
      const known = layers[layer];
      if (diagnostics.length === 0 && !known.has(uri)) return;
      if (diagnostics.length === 0) known.delete(uri);
      else known.set(uri, diagnostics);
      const all = [...(layers.file.get(uri) ?? []), ...(layers.check.get(uri) ?? [])];
      void connection.sendDiagnostics({ uri, diagnostics: all });
    },
    uris: (layer) => [...layers[layer].keys()],
  };
}
