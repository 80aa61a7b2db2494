// How well entities are told apart and put together, in an article and over articles: B³ on the newsroom, with its
// own names and with ours.
import { createRegister } from '../../server/src/corpus/register';
import { createAnalyser } from '../../server/src/extraction/analyse';
import type { Analysis } from '../../server/src/extraction/analysis';
import { classifyBlocks } from '../../server/src/extraction/blocks';
import { createCoreference } from '../../server/src/extraction/coreference';
import type { Language } from '../../server/src/language/language';
import { readDocument } from '../../server/src/text/document';
import { english } from '../support/english';
import { bCubed } from './bcubed';
import { type GoldArticle, readNewsroom, readNewsroomCorpus } from './newsroom';
import type { Section, Table } from './section';

const percent = (share: number) => (100 * share).toFixed(1);

export const linking: Section = {
  name: 'linking',
  heading: 'Entities over articles',
  run: async () => [scoreLinking(await english())],
};

type Analyse = (article: GoldArticle) => Analysis;

function scoreLinking(language: Language): Table {
  const findEntities = createCoreference(language);
  const analyser = createAnalyser(language);
  const onGold: Analyse = (article) => {
    const document = readDocument(article.text, language.tokenRules);
    const blocks = classifyBlocks(document);
    const names = article.mentions.filter(({ form }) => form === 'name' || form === 'alias');
    return { blocks, ...findEntities(document, blocks, names), quotes: [], findings: [] };
  };
  const ours: Analyse = (article) => analyser.analyse(article.text).analysis;
  const rows = (
    [
      ['in an article', 'the newsroom’s', false, onGold],
      ['in an article', 'our own', false, ours],
      ['over articles', 'the newsroom’s', true, onGold],
      ['over articles', 'our own', true, ours],
    ] as const
  ).map(([what, whose, isCorpus, analyse]) => {
    const { precision, recall, f1 } = score(analyse, isCorpus);
    return [what, whose, percent(precision), percent(recall), percent(f1)];
  });
  return {
    title: 'B³ on the newsroom',
    head: ['entities', 'names', 'precision', 'recall', 'F1'],
    rows,
    note: 'Over names and aliases. With our own names a name missed, added or cut otherwise counts as an error.',
  };
}

/** B³ over the names and aliases of all articles, with the articles' own entities or with the corpus's. */
export function score(analyse: Analyse, isCorpus: boolean) {
  const articles = readNewsroom();
  const corpusIds = new Map(
    readNewsroomCorpus().map(({ id, mentions }) => [
      id,
      new Map(mentions.map((m) => [`${m.start}-${m.end}`, m.entity])),
    ]),
  );
  const register = createRegister();
  const said = new Map<string, string>();
  const gold = new Map<string, string>();
  const analyses = articles.map((article) => {
    const analysis = analyse(article);
    register.put({ id: article.id, text: article.text, analysis });
    return { article, analysis };
  });
  for (const { article, analysis } of analyses) {
    for (const mention of article.mentions) {
      if (mention.form !== 'name' && mention.form !== 'alias') continue;
      const place = `${mention.start}-${mention.end}`;
      const entity = isCorpus ? corpusIds.get(article.id)?.get(place) : `${article.id} ${mention.entity}`;
      gold.set(`${article.id} ${place}`, entity ?? `${article.id} ${mention.entity}`);
    }
    for (const mention of analysis.mentions) {
      if (mention.form !== 'name' && mention.form !== 'alias') continue;
      const local = { article: article.id, entity: mention.entity };
      const entity = isCorpus ? register.entityOf(local)?.id : `${article.id} ${mention.entity}`;
      said.set(`${article.id} ${mention.start}-${mention.end}`, entity ?? '');
    }
  }
  return bCubed(gold, said);
}
