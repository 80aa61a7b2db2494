// Where the decisions of each article stand in the text that was looked at last, and how that text has been edited
// since. Knows no file and no protocol.

import type { Edit } from '../annotation/carry';
import type { Decision } from '../annotation/decision';
import type { EntitiesState } from '../annotation/fold-entities';
import { type Placed, placedIn } from './placed-decisions';

/** Edits one after the other, and the texts before and after all of them. */
interface Edits {
  readonly from: string;
  readonly edits: readonly Edit[];
  readonly to: string;
}

export class PlacedArticles {
  readonly #placed = new Map<string, Placed>();
  readonly #edits = new Map<string, Edits>();

  /** What the decisions in force amount to in a text of the article. */
  place(article: string, text: string, inForce: readonly Decision[], entities: EntitiesState): Placed {
    const before = this.#placed.get(article);
    const told = this.#edits.get(article);
    const isTold = told !== undefined && told.from === before?.text && told.to === text;
    if (told?.to === text) this.#edits.delete(article);
    const placed = placedIn(before, text, inForce, entities, isTold ? told.edits : undefined);
    this.#placed.set(article, placed);
    return placed;
  }

  /** As `place` gave it last; undefined where it is not known. */
  last(article: string): Placed | undefined {
    return this.#placed.get(article);
  }

  /**
   * Notes how the text of an article changes in an editor, so that places follow each edit by itself: between two texts
   * alone, all that stands between two cursors would be one edit.
   *
   * @param edits how `before` becomes `text`, one after the other
   */
  edited(article: string, before: string, edits: readonly Edit[], text: string): void {
    if (!this.#placed.has(article)) return;
    const known = this.#edits.get(article);
    const earlier = known?.to === before ? known : { from: before, edits: [] };
    this.#edits.set(article, { from: earlier.from, edits: [...earlier.edits, ...edits], to: text });
  }

  forget(article: string): void {
    this.#placed.delete(article);
    this.#edits.delete(article);
  }

  clear(): void {
    this.#placed.clear();
    this.#edits.clear();
  }
}
