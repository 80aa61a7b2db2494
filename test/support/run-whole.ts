// A corpus run with all its articles at hand, for tests of what the engine says.
import type { Decision } from '../../server/src/annotation/decision';
import type { EntitiesState } from '../../server/src/annotation/fold-entities';
import { packArticle } from '../../server/src/corpus/columns';
import type { LinkedAnalysis } from '../../server/src/corpus/in-corpus';
import { createSketcher } from '../../server/src/corpus/passages/sketch';
import type { EntityRegister } from '../../server/src/corpus/register';
import type { AnalysisOptions } from '../../server/src/extraction/options';
import type { Engine } from '../../server/src/session/engine';
import { type RunArticle, runCorpus } from '../../server/src/session/run-corpus';

export interface WholeInput {
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly options?: AnalysisOptions;
  readonly decisions?: readonly Decision[];
}

export interface WholeRun {
  readonly articles: readonly RunArticle[];
  readonly register: EntityRegister;
  linked(article: { readonly id: string }): LinkedAnalysis;
}

export async function runWhole(
  engine: Engine,
  inputs: readonly WholeInput[],
  entities?: EntitiesState,
): Promise<WholeRun> {
  const sketch = createSketcher();
  /** The articles as they were analysed, without what others made of them. */
  const own: RunArticle[] = [];
  const analysed = inputs.map(({ text, meta, ...input }) => {
    const { analysis, document } = engine.analyser(input.options).analyse(text);
    const kept = /\p{Surrogate}/u.test(text) ? { text } : {};
    own.push({ id: input.id, text, meta, analysis, hasMark: false });
    return {
      ...input,
      ...kept,
      packed: packArticle({ analysis, text, meta }, sketch(document, analysis.blocks)),
    };
  });
  const run = await runCorpus(analysed, { entities });
  const linked = new Map<string, LinkedAnalysis>();
  for await (const { id, analysis } of run.linked()) linked.set(id, analysis);
  return {
    articles: own,
    register: run.register,
    linked: ({ id }) => linked.get(id)!,
  };
}
