// What an export is made of. Each format is one file beside this one; it sees one article after the other, so that a
// corpus of any size can be written.
import type { LinkedAnalysis } from '../corpus/in-corpus';

/** An article with corpus-wide entity ids. */
export interface ExportArticle {
  /** A path with forward slashes, or any other text that is unlike all others. */
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly analysis: LinkedAnalysis;
}

/** A file, or the next piece of one: pieces with the same path follow each other. */
export interface ExportFile {
  /** Below the folder of the export, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** One export: `begin`, every article, `end`. */
export interface Export {
  begin(): readonly ExportFile[];
  article(article: ExportArticle): readonly ExportFile[];
  end(): readonly ExportFile[];
}

export interface Exporter {
  open(): Export;
  /** What the format cannot carry of an article: how many of what. */
  losses(analysis: LinkedAnalysis): Readonly<Record<string, number>>;
}

/** A text as a part of an IRI: escaped, half a surrogate pair replaced. */
export function iriPart(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
