import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagged, judged, readMarked, type Speakers } from './newsdesk';

const claims = (news: string) => flagged('unattributed-claim', news);

describe('a claim without a source', () => {
  it.each([
    'At least six people have been injured by falling slates.',
    'The works has cost taxpayers a fortune.',
    'Thefts in the harbour have doubled.',
    'It is the worst pier in the country.',
    'No other baker can match its bread.',
    'The strike has divided the town and ruined its summer, and it has shaken the whole valley.',
    'The fire was started to hide the theft.',
    'Years of neglect are to blame.',
    'The river was deliberately poisoned.',
    'The keeper cost the island the cup.',
    'Rents will soar once the bridge opens.',
    'The firm is bound to collapse.',
    'The storm could have been far deadlier.',
    'The talks were among the most significant the town has seen.',
    'It is one of the town’s most poisonous quarrels.',
    'The mayor stayed away for political reasons.',
    'The visit was aimed at winning over the harbour vote.',
    'The closure is part of a broader campaign to silence the union.',
  ])('is found: %s', (news) => {
    expect(claims(news)).toEqual([news]);
  });

  it('is the relative clause alone when the rest is harmless', () => {
    expect(claims('The mill, which has poisoned the river, opens at six.')).toEqual([
      'which has poisoned the river',
    ]);
  });

  it('is the reason alone when the main clause is harmless', () => {
    expect(claims('In May she left Graz, because the board had grown lazy.')).toEqual([
      'because the board had grown lazy',
    ]);
  });

  it.each([
    'The mill opened in 1968 and employs 300.',
    'The final score was 2–1, and shares rose 4%.',
    'Crowds lined the quay and a band played.',
    'The hearing resumes on Monday.',
    'Both teams will report to their capitals on Friday.',
    'The first buses will be delivered in May.',
    'The Rhine is the longest river in the country.',
    'He denies six counts of fraud and was charged with hiding the books.',
    'Why has the council wasted millions?',
    'She left Graz because she was born abroad.',
    'Not everyone agrees.',
    'I think it is the worst pier in the country.',
    'The worry that it is the worst pier in the country has faded.',
    'It may be the worst pier in the country.',
    'Polls showed the mayor was the winner of the debate.',
    'Prices will rise or fall with the tide.',
    'They have nothing to hide.',
    'It is the best-funded club in the county.',
  ])('is none: %s', (news) => {
    expect(claims(news)).toEqual([]);
  });

  it('is none when its own sentence names the source', () => {
    expect(claims('⟨c:It is the worst pier in the country⟩, ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.')).toEqual([]);
  });

  it('is none while the report before goes on, and is one when the article judges again', () => {
    const report = '⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩ ⟨c:the pier had rotted⟩.';
    expect(claims(`${report} At least ten people had been hurt.`)).toEqual([]);
    expect(claims(`${report} It is the worst pier in the country.`)).toHaveLength(1);
    expect(claims(`${report}\nAt least ten people had been hurt.`)).toHaveLength(1);
  });

  it('is none in a lead that a later paragraph attributes', () => {
    const later = '⟨c:The pier fire injured ten anglers⟩, ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.';
    expect(claims(`At least ten anglers were injured in the pier fire.\n${later}`)).toEqual([]);
  });

  it('leaves a hedge, an opinion and an attitude to their own rules', () => {
    const said = judged('It is feared that rents will soar. Landlords fear prices will collapse.').said;
    expect(said).toEqual(['agentless-passive: It is feared', 'unattributed-attitude: Landlords fear']);
  });

  it('is told in one sentence that names the words', () => {
    const [finding] = judged('It is the worst pier in the country.').findings;
    expect(finding?.message).toBe(
      'Say whose judgement this is: “It is the worst pier in the country” names no source.',
    );
  });
});

describe('the held-out articles', () => {
  const folder = path.join(import.meta.dirname, 'held-out');
  it.each(readdirSync(folder))('%s gets the findings that it marks, and no others', (file) => {
    const marked = readFileSync(path.join(folder, file), 'utf8');
    const speakers: Record<number, Speakers[number]> = {};
    for (const hit of marked.matchAll(/⟪anonymous-source:⟨s(\d+):/gu))
      speakers[Number(hit[1])] = { status: 'anonymous' };
    const { expected } = readMarked(marked, speakers);
    const { text, said } = judged(marked, speakers);
    expect(said).toEqual(expected.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`));
  });
});
