// What an export is made of and what it gives back. Each format is one file beside this one.
import type { LinkedAnalysis } from '../corpus/in-corpus';

/** An article with corpus-wide entity ids. */
export interface ExportArticle {
  /** A path with forward slashes, or any other text that is unlike all others. */
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly analysis: LinkedAnalysis;
}

export interface ExportFile {
  /** Below the folder of the export, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

export interface Exported {
  readonly files: readonly ExportFile[];
  /** What the format could not carry: how many of what. */
  readonly losses: ReadonlyMap<string, number>;
}

export type Exporter = (articles: readonly ExportArticle[]) => Exported;

/** Counts losses; what did not occur is left out. */
export function lossesOf(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(counts).filter(([, count]) => count > 0));
}

/** A text as a part of an IRI: escaped, half a surrogate pair replaced. */
export function iriPart(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}

/** The sum of a number over all articles. */
export function total(articles: readonly ExportArticle[], of: (analysis: LinkedAnalysis) => number): number {
  return articles.reduce((sum, { analysis }) => sum + of(analysis), 0);
}
