import { describe, expect, it } from 'vitest';
import { flagged } from './newsdesk';

const attributed = (words: string) => `⟨c:${words}⟩, ⟨s:⟦Anna Roe⟧⟩ ⟨v:said⟩.`;

describe('a hedge without a source', () => {
  it.each([
    ['He reportedly left by boat.', 'reportedly'],
    ['The deal is said to be dead.', 'is said to'],
    ['The deal has been said to be dead.', 'has been said to'],
    ['A sale is rumoured to be near.', 'is rumoured to'],
    ['It is alleged that the books were burned.', 'It is alleged'],
    ['It has been widely reported that he left.', 'It has been widely reported'],
    ['The seller, who’s rumoured to be ill, left.', 'who’s rumoured to'],
    ['The vase, said to be Greek, was sold.', 'said to'],
    ['Apparently the boat sank.', 'Apparently'],
  ])('is found: %s', (news, hedge) => {
    expect(flagged('hedged-claim', news)).toEqual([hedge]);
  });

  it.each([
    'He may leave by boat.',
    'The likely winner is Roe.',
    'As was said on Monday, the road is closed.',
    'The firm was ostensibly closed for repairs.',
    'The guard was charged with theft for allegedly taking the ring.',
    'The theft was reported on Monday.',
    attributed('He allegedly left by boat'),
  ])('is none: %s', (news) => {
    expect(flagged('hedged-claim', news)).toEqual([]);
  });
});

describe('a desire told as fact', () => {
  it('is found without the quotation before it, and is none where somebody asks', () => {
    expect(flagged('unattributed-attitude', 'It closed. “Why?” the shop hopes to reopen.')).toEqual([
      'the shop hopes',
    ]);
    expect(flagged('unattributed-attitude', 'It closed. The town wants to know why.')).toEqual([]);
  });
});

describe('an opinion that nobody holds', () => {
  it.each([
    ['It is feared that more will follow.', 'It is feared'],
    ['The plant is considered unsafe.', 'is considered'],
    ['The talks, it is widely thought, will fail.', 'it is widely thought'],
    ['The vase is thought to be Greek.', 'is thought'],
    ['He is widely regarded as the author.', 'is widely regarded'],
    ['It has been suggested that the fire was set.', 'It has been suggested'],
    ['Prices are expected to double.', 'are expected'],
    ['It was argued in spring that the dam is weak.', 'It was argued'],
    ['The plan is seen as sound by 2030.', 'is seen'],
    ['The mayor, who’s viewed as strong, left.', 'who’s viewed'],
    ['Prices are expected to double this year.', 'are expected'],
    ['The vase came by sea, and it’s thought to be Greek.', 'it’s thought'],
    ['It’s feared that more will follow.', 'It’s feared'],
    ['The mayor is understood to be standing by her aide.', 'is understood'],
  ])('is found: %s', (news, passive) => {
    expect(flagged('agentless-passive', news)).toEqual([passive]);
  });

  it.each([
    'The plant is considered unsafe by its own engineers.',
    'The train is due at six.',
    'The trial is expected to end on Friday.',
    'The ruling is expected to come before the deadline.',
    'The works are expected to last into the night, until Monday.',
    'The car was last seen on Monday.',
    'The results were considered in May.',
    'He is known to the neighbours.',
    'It was agreed to meet again.',
    'The mayor is seen as fair by 40 percent of members.',
    'The mayor is regarded as quick, tidy and kind by most of the town.',
    'The valley is considered common land under an old law.',
    'He might have been expected to pay.',
    'The house is expected to pass the bill later this week.',
    'The ruling is expected to come on Dec. 14.',
    'The papers were deemed classified.',
    'When the case was argued in May, the court was full.',
    attributed('The plant is considered unsafe'),
  ])('is none: %s', (news) => {
    expect(flagged('agentless-passive', news)).toEqual([]);
  });
});

describe('a desire or feeling told as fact', () => {
  it.each([
    ['Brussels wants a deal by June.', 'Brussels wants'],
    ['Ministers are nervous about the vote.', 'Ministers are nervous'],
    ['The talks go on, while Oslo is keen to sign.', 'Oslo is keen'],
    ['Farmers’ leaders fear a dry spring.', 'Farmers’ leaders fear'],
    ['The club would like him back.', 'The club would like'],
    ['The government in Oslo fears a split.', 'The government in Oslo fears'],
    ['On Friday the board was desperate for a buyer.', 'On Friday the board was desperate'],
  ])('is found: %s', (news, words) => {
    expect(flagged('unattributed-attitude', news)).toEqual([words]);
  });

  it('is found again in a second verb of the same subject, alone', () => {
    expect(flagged('unattributed-attitude', 'Oslo is keen to sign and fears a delay.')).toEqual([
      'Oslo is keen',
      'fears',
    ]);
  });

  it.each([
    'Her fears grew over the winter.',
    'Hopes of a deal faded on Monday.',
    'The mission is to seek minerals.',
    'Fear of floods kept buyers away.',
    'The village is in a worried mood.',
    'The survey took a long time.',
    'Asked whether she feared a relapse, Roe shrugged.',
    'Is it true that the museum wanted to buy the bed?',
    attributed('Brussels wants a deal'),
  ])('is none: %s', (news) => {
    expect(flagged('unattributed-attitude', news)).toEqual([]);
  });
});
