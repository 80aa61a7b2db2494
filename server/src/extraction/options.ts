// What a corpus may tell the extraction (from newsmark.json and from decisions on entities).
import type { EntityType, Severity } from './analysis';

export interface AnalysisOptions {
  /** Names the corpus adds, with their type. */
  readonly names: ReadonlyMap<string, EntityType>;
  /** Words that are never an entity here (the kill list), as printed. */
  readonly notEntities: ReadonlySet<string>;
  /** Severity by finding code; `off` switches a rule off; a code that is absent keeps its default. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Findings that a rule is less sure of than this, 0…1, are not shown; absent: the judge's default. */
  readonly threshold?: number;
}

export const DEFAULT_OPTIONS: AnalysisOptions = {
  names: new Map(),
  notEntities: new Set(),
  rules: new Map(),
};
