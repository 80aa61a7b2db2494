// A choice whose answers were worked out in an earlier run. It answers for the articles of then; as soon as one of its
// names is linked again, a choice by rules takes its place.
import type { ArticleChoice, ArticleRecord, Bearers } from './model';

export class RememberedChoice implements ArticleChoice {
  readonly #answers: Map<ArticleRecord, string>;
  readonly #otherwise: string;

  constructor(answers: Map<ArticleRecord, string>, otherwise: string) {
    this.#answers = answers;
    this.#otherwise = otherwise;
  }

  of(record: ArticleRecord): string {
    return this.#answers.get(record) ?? this.#otherwise;
  }

  settle(bearers: Bearers): ReadonlySet<string> {
    return new Set(bearers.flatMap((chunk) => chunk.map((record) => this.of(record))));
  }

  forget(record: ArticleRecord): void {
    this.#answers.delete(record);
  }

  isBy(): boolean {
    return false;
  }
}
