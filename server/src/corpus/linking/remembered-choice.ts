// A choice whose answers were worked out in an earlier run. It answers for the articles of then; as soon as one of its
// names is linked again, a choice by rules takes its place.
import type { ArticleChoice, Bearer, Bearers } from './model';

/** What was worked out, as it lies in an image. */
export interface StoredAnswers {
  /** What the name means where nothing was worked out. */
  readonly otherwise: string;
  /** What it means in an article of the image; undefined for others. */
  answer(article: number): string | undefined;
}

export class RememberedChoice implements ArticleChoice {
  readonly #answers: StoredAnswers;

  constructor(answers: StoredAnswers) {
    this.#answers = answers;
  }

  of(bearer: Bearer): string {
    const known = typeof bearer === 'number' ? this.#answers.answer(bearer) : undefined;
    return known ?? this.#answers.otherwise;
  }

  settle(bearers: Bearers): ReadonlySet<string> {
    return new Set(bearers.flatMap((chunk) => chunk.map((bearer) => this.of(bearer))));
  }

  /** Nothing to do: an article that changed is no article of the image any more. */
  forget(): void {}

  isBy(): boolean {
    return false;
  }
}
