// What the register holds: articles, the names that they print, where the bearers of a name belong. Types alone, since
// each of them speaks of the others.
import type { EntityType } from '../../extraction/analysis';
import type { ArticleRecord } from './article-record';
import type { Domain } from './domains';
import type { Counts, Form } from './forms';

/** All entities of one type and one name, spelling of capitals, accents and company endings apart. */
export interface NameNode {
  /** `type|key`; `=id` for one that a person linked. */
  readonly id: string;
  /** The number of `id`. */
  readonly number: number;
  /** The corpus entity that a person linked the bearers to. */
  readonly settled: string | undefined;
  readonly type: EntityType;
  readonly key: string;
  readonly words: readonly string[];
  /** Never changed: a change makes new lists. */
  bearers: Bearers;
  /** Articles that show the person in a walk of life, by that. */
  domains: ReadonlyMap<Domain, Bearers>;
  /** Full names as printed, and other forms, with the number of articles that print them. */
  spellings: Counts<Form>;
  aliases: Counts<Form>;
  /** How often all bearers together are mentioned and quoted. */
  mentions: number;
  quotes: number;
  /** Where the bearers belong; undefined until it was linked. */
  link: Link | undefined;
  /** Ids of the corpus entities among whose names it is counted. */
  clusters: readonly string[];
}

/** An article that bears a name: its record, or the number of one that lies in an image. */
export type Bearer = ArticleRecord | number;

/** The record of a bearer. */
export type RecordOf = (bearer: Bearer) => ArticleRecord;

/** Articles by which a name is compared with others. */
export type Sample = readonly Bearer[];

/** Articles by id, cut into chunks; the first is the sample. See bearers.ts. */
export type Bearers = readonly Sample[];

/** Where the bearers of a name belong: all to one thing, or article by article to one of several. */
export interface Link {
  /** The corpus entity of all bearers, unless `choice` says otherwise for an article. */
  readonly cluster: string;
  /** Why, in one sentence. */
  readonly why: string;
  readonly choice?: ArticleChoice;
}

/** Says which of several things a name means in an article. */
export interface ArticleChoice {
  /** The corpus entity that the name means in an article. */
  of(bearer: Bearer): string;
  /** Answers for articles once for all. @returns every answer that occurs among them */
  settle(bearers: Bearers): ReadonlySet<string>;
  /** Lets go of an article that does not bear the name any more. */
  forget(bearer: Bearer): void;
  /** True when a choice by these rules would answer alike for every article. */
  isBy(rules: ChoiceRules): boolean;
}

/** One thing that a name may mean, with the articles that show what it is named with. */
export interface Option {
  readonly cluster: string;
  readonly samples: readonly Sample[];
}

export interface ChoiceRules {
  readonly options: readonly Option[];
  /** Numbers of names that are no evidence: those between which is chosen. */
  readonly except: ReadonlySet<number>;
  /** What the name means where nothing, or as much, speaks for several. */
  readonly otherwise: string;
  /** What the article itself says, before all else; the same for the same options. */
  readonly told?: (record: ArticleRecord) => string | undefined;
}

/** The corpus entity of one bearer, decisions not yet applied. */
export function clusterFor(link: Link, bearer: Bearer): string {
  return link.choice?.of(bearer) ?? link.cluster;
}

/** As what an article stands among the bearers of a name. */
export function bearerOf(record: ArticleRecord): Bearer {
  return record.isStored ? record.number : record;
}
