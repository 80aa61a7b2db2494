// Claims: who says what about one aspect of one thing. The latest word of each person counts; people who say different
// things contradict each other, and then nothing is settled. Knows nothing of mentions or quotes.
import { byTime, type Decision } from './decision';

/** One person's word on one aspect; `value` is any plain JSON value. */
export interface Claim<T = unknown> {
  readonly who: string;
  readonly value: T;
  readonly decision: Decision;
}

/** Two or more people say different things about one aspect of one thing. A finding, with both sides named. */
export interface Contradiction {
  /** What the claims are about; the same text for the same thing on every machine. */
  readonly target: string;
  /** `exists`, `type`, `form`, `entity`, `kind`, `speaker`, `cue`, `source`, `nested`, `name`, `place` … */
  readonly aspect: string;
  /** The latest claim of each person, by name. */
  readonly claims: readonly Claim[];
}

/** What people together say of an aspect. */
export type Verdict<T> =
  | { readonly is: 'open' }
  | { readonly is: 'settled'; readonly value: T; readonly claims: readonly Claim<T>[] }
  | { readonly is: 'contested'; readonly claims: readonly Claim<T>[] };

/** Claims as they come in; the order in which they come changes nothing. */
export interface Ledger {
  /** @param sameAs what makes two values the same claim; the value itself unless told */
  claim(target: string, aspect: string, value: unknown, decision: Decision, sameAs?: string): void;
  /** The latest claim of a person on an aspect. */
  of(target: string, aspect: string, who: string): Claim | undefined;
  verdict<T>(target: string, aspect: string): Verdict<T>;
  contradictions(): Contradiction[];
  /** Targets that start with `prefix`, sorted. */
  names(prefix: string): string[];
  /** The aspects of a target on which somebody spoke and that start with `prefix`, sorted. */
  aspects(target: string, prefix: string): string[];
  /** Everybody who said something about a target, and the decisions in which they did, in order. */
  voices(target: string): { by: readonly string[]; decisions: readonly string[] };
}

interface Entry {
  readonly claim: Claim;
  readonly sameAs: string;
}

const OPEN = { is: 'open' } as const;

export function createLedger(): Ledger {
  const targets = new Map<string, Map<string, Map<string, Entry>>>();
  const entries = (target: string, aspect: string): Entry[] => sorted(targets.get(target)?.get(aspect));
  const verdict = <T>(target: string, aspect: string): Verdict<T> => {
    // Most aspects have one claim or none, and an article may have thousands.
    const said = targets.get(target)?.get(aspect);
    if (said === undefined) return OPEN;
    if (said.size === 1)
      for (const { claim } of said.values() as Iterable<Entry & { readonly claim: Claim<T> }>)
        return { is: 'settled', value: claim.value, claims: [claim] };
    const all = entries(target, aspect) as (Entry & { readonly claim: Claim<T> })[];
    const claims = all.map(({ claim }) => claim);
    const [first] = all;
    if (first === undefined) return OPEN;
    return all.every(({ sameAs }) => sameAs === first.sameAs)
      ? { is: 'settled', value: first.claim.value, claims }
      : { is: 'contested', claims };
  };
  return {
    claim(
      target,
      aspect,
      value,
      decision,
      sameAs = typeof value === 'string' ? value : JSON.stringify(value),
    ) {
      const aspects = targets.get(target) ?? new Map<string, Map<string, Entry>>();
      const claims = aspects.get(aspect) ?? new Map<string, Entry>();
      targets.set(target, aspects.set(aspect, claims));
      const earlier = claims.get(decision.who)?.claim;
      if (earlier === undefined || byTime(earlier.decision, decision) <= 0)
        claims.set(decision.who, { claim: { who: decision.who, value, decision }, sameAs });
    },
    of: (target, aspect, who) => targets.get(target)?.get(aspect)?.get(who)?.claim,
    verdict,
    contradictions() {
      const found: Contradiction[] = [];
      for (const [target, aspects] of targets)
        for (const [aspect, claims] of aspects) {
          if (claims.size === 1) continue;
          const said = verdict(target, aspect);
          if (said.is === 'contested') found.push({ target, aspect, claims: said.claims });
        }
      return found.sort((a, b) => compare(`${a.target} ${a.aspect}`, `${b.target} ${b.aspect}`));
    },
    names: (prefix) => [...targets.keys()].filter((t) => t.startsWith(prefix)).sort(compare),
    aspects(target, prefix) {
      const found: string[] = [];
      for (const aspect of targets.get(target)?.keys() ?? [])
        if (aspect.startsWith(prefix)) found.push(aspect);
      return found.sort(compare);
    },
    voices(target) {
      const by = new Set<string>();
      const decisions = new Set<string>();
      for (const claims of targets.get(target)?.values() ?? [])
        for (const {
          claim: { who, decision },
        } of claims.values()) {
          by.add(who);
          decisions.add(decision.id);
        }
      return { by: [...by].sort(compare), decisions: [...decisions].sort(compare) };
    },
  };
}

function sorted(claims: ReadonlyMap<string, Entry> | undefined): Entry[] {
  return [...(claims?.values() ?? [])].sort((a, b) => compare(a.claim.who, b.claim.who));
}

/** Order of UTF-16 units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
