// Which of several things a name means in an article: the one whose articles name the most others that this article
// names too. What it answers for an article depends on that article and the samples alone; answers are remembered.
import type { CommonGround } from './common-ground';
import type { ArticleChoice, Bearer, Bearers, ChoiceRules, Option } from './model';

export class Choice implements ArticleChoice {
  readonly #rules: ChoiceRules;
  readonly #ground: CommonGround;
  readonly #answers = new Map<Bearer, string>();

  constructor(rules: ChoiceRules, ground: CommonGround) {
    this.#rules = rules;
    this.#ground = ground;
  }

  /** The corpus entity that the name means in an article. */
  of(bearer: Bearer): string {
    return this.#answers.get(bearer) ?? this.#answer([bearer])[0] ?? this.#rules.otherwise;
  }

  /** Answers for articles once for all. @returns every answer that occurs among them */
  settle(bearers: Bearers): ReadonlySet<string> {
    const fresh = bearers.flatMap((chunk) => chunk.filter((bearer) => !this.#answers.has(bearer)));
    if (fresh.length > 0) {
      const answers = this.#answer(fresh);
      for (const [at, bearer] of fresh.entries())
        this.#answers.set(bearer, answers[at] ?? this.#rules.otherwise);
    }
    const occurring = new Set<string>();
    for (const chunk of bearers) for (const bearer of chunk) occurring.add(this.of(bearer));
    return occurring;
  }

  /** Lets go of an article that does not bear the name any more. */
  forget(bearer: Bearer): void {
    this.#answers.delete(bearer);
  }

  /** True when a choice by these rules would answer alike for every article. */
  isBy(rules: ChoiceRules): boolean {
    const { options, except, otherwise, told } = this.#rules;
    return (
      otherwise === rules.otherwise &&
      (told === undefined) === (rules.told === undefined) &&
      options.length === rules.options.length &&
      options.every((option, at) => isSame(option, rules.options[at])) &&
      except.size === rules.except.size &&
      [...except].every((name) => rules.except.has(name))
    );
  }

  #answer(bearers: readonly Bearer[]): string[] {
    const records = bearers.map(this.#ground.recordOf);
    const { options, except, otherwise, told } = this.#rules;
    const best = new Int32Array(records.length).fill(-1);
    const most = new Int32Array(records.length);
    const isTied = new Uint8Array(records.length).fill(1);
    for (const [index, { samples }] of options.entries()) {
      this.#ground.lay(samples, except);
      for (const [at, record] of records.entries()) {
        const shared = this.#ground.sharedWith(record);
        if (shared > (most[at] ?? 0)) {
          most[at] = shared;
          best[at] = index;
          isTied[at] = 0;
        } else if (shared === most[at]) isTied[at] = 1;
      }
      this.#ground.clear();
    }
    return records.map((record, at) => {
      const said = told?.(record);
      if (said !== undefined) return said;
      return (isTied[at] === 0 ? options[best[at] ?? -1]?.cluster : undefined) ?? otherwise;
    });
  }
}

function isSame(a: Option, b: Option | undefined): boolean {
  return (
    a.cluster === b?.cluster &&
    a.samples.length === b.samples.length &&
    a.samples.every((sample, at) => sample === b.samples[at])
  );
}
