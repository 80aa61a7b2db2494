// The whole path of one article: text -> Analysis. Composes the stages, decides nothing itself.
import type { Language } from '../language/language';
import { readDocument, type TextDocument } from '../text/document';
import { atOnce } from '../text/pieces';
import type { Analysis } from './analysis';
import { classifyBlocks } from './blocks';
import { createCoreference } from './coreference';
import { createJudgeInStages } from './findings/judge';
import { createNameFinder } from './names';
import { type AnalysisOptions, DEFAULT_OPTIONS } from './options';
import { createFrameFinder } from './quotes/frames';
import { createSpeakerResolver } from './speakers';

/** An article read and analysed. */
export interface AnalysedText {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

export interface Analyser {
  /**
   * Analyses a text. Never throws, whatever the text.
   *
   * @param previous an earlier result for the same article; the answer is the same with or without it, but lines
   *   that read the same are not analysed again
   */
  analyse(text: string, previous?: AnalysedText): AnalysedText;
  /**
   * As `analyse`, stage by stage, for those who let others go first between them. Until the last one is done, the
   * article is analysed nowhere else.
   */
  inStages(text: string, previous?: AnalysedText): Generator<void, AnalysedText>;
}

/** Makes an analyser. It keeps what it learned of a line for as long as somebody holds that line's content. */
export function createAnalyser(language: Language, options: AnalysisOptions = DEFAULT_OPTIONS): Analyser {
  const findNames = createNameFinder(language, options);
  const findFrames = createFrameFinder(language);
  const resolveEntities = createCoreference(language);
  const resolveSpeakers = createSpeakerResolver(language);
  const judge = createJudgeInStages(options);
  function* inStages(text: string, previous?: AnalysedText): Generator<void, AnalysedText> {
    const document = readDocument(text, language.tokenRules, previous?.document);
    yield;
    const blocks = classifyBlocks(document);
    yield;
    const names = findNames(document, blocks, previous?.document);
    yield;
    const resolved = resolveEntities(document, blocks, names, previous?.document);
    yield;
    const frames = findFrames(document, blocks, names);
    yield;
    const before = previous?.document;
    const { quotes, mentions, ...standing } = resolveSpeakers(document, blocks, resolved, frames, before);
    yield;
    const { entities } = resolved;
    const findings = yield* judge({ document, blocks, entities, mentions, quotes }, standing);
    return { document, analysis: { blocks, entities, mentions, quotes, findings } };
  }
  return {
    analyse: (text, previous) => atOnce(inStages(text, previous)),
    inStages,
  };
}
