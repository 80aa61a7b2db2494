// What client and server say to each other about paragraphs that stand in several articles. Types alone.
import type { Place, Position } from './shared-messages';

/** A paragraph, or the stretch of another article that says nearly the same. */
export interface Passage extends Place {
  /** The article's path below its corpus folder. */
  readonly article: string;
  /** Its words, one sentence a line, for a comparison side by side. */
  readonly text: string;
}

export interface ParallelRequests {
  /** The paragraph at a position and where else it stands; null where it stands nowhere else. */
  'newsmark/parallels': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly result: { readonly here: Passage; readonly there: readonly Passage[] } | null;
  };
}
