import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../server/src/annotation/claims';
import { entryOf } from '../../server/src/corpus/linking/entry';
import {
  createRegister,
  type EntityRegister,
  type RegisteredArticle,
  restoreRegister,
} from '../../server/src/corpus/register';
import type { EntityType, Mention } from '../../server/src/extraction/analysis';
import { atOnce } from '../../server/src/text/pieces';

/** An article whose text is its entities' names: "person:Ann Roe/Roe" is Ann Roe, also called Roe. */
function article(id: string, ...entities: string[]): RegisteredArticle {
  let text = '';
  const mentions: Mention[] = [];
  const found = entities.map((written, index) => {
    const [, type = '', before = '', name = '', aliases] =
      /^(\w+):(?:\((.*)\))?([^/]*)(?:\/(.*))?$/u.exec(written) ?? [];
    text += before === '' ? '' : `${before} `;
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      type: type as EntityType,
      form: 'name',
      entity: `e${index + 1}`,
      confidence: 1,
    });
    text += `${name}.\n`;
    return { id: `e${index + 1}`, name, type: type as EntityType, aliases: aliases?.split('/') ?? [] };
  });
  return { id, text, analysis: { blocks: [], entities: found, mentions, quotes: [], findings: [] } };
}

function registerOf(...articles: RegisteredArticle[]): EntityRegister {
  const register = createRegister();
  for (const one of articles) register.put(one);
  return register;
}

const imageOf = (register: EntityRegister) => atOnce(register.image())!;

/** The register as it comes back from its image. */
const restored = (register: EntityRegister) => restoreRegister(imageOf(register), register.decisions)!;

/** Everything that a register says, as text. */
const state = (register: EntityRegister) =>
  JSON.stringify(
    register.all().map((entity) => [entity, entity.members.map((m) => register.why(m))]),
    null,
    1,
  );

const names = (register: EntityRegister) =>
  register.all().map((entity) => `${entity.name} ×${entity.articles}`);

describe('one thing over several articles', () => {
  it('has one id for one name, in capitals or not', () => {
    expect(names(registerOf(article('a', 'place:Oslo'), article('b', 'place:OSLO')))).toEqual(['Oslo ×2']);
  });

  it('takes a bare surname to the only one who bears it', () => {
    const register = registerOf(article('a', 'person:Mara Lind/Lind'), article('b', 'person:Lind'));
    expect(names(register)).toEqual(['Mara Lind ×2']);
    expect(register.why({ article: 'b', entity: 'e1' })).toBe(
      'Mara Lind is the only one in the corpus with this surname.',
    );
  });

  it('takes a bare surname that several bear to whom the article’s other names point, else to nobody', () => {
    const register = registerOf(
      article('a', 'person:Mara Lind', 'organization:Port Club'),
      article('b', 'person:Odd Lind', 'organization:Rail Club'),
      article('c', 'person:Lind', 'organization:Rail Club'),
      article('d', 'person:Lind', 'organization:Book Club'),
    );
    expect(register.entityOf({ article: 'c', entity: 'e1' })?.name).toBe('Odd Lind');
    expect(register.entityOf({ article: 'd', entity: 'e1' })?.name).toBe('Lind');
  });

  it('joins another transliteration at once, a slip of the pen only where the articles share other names', () => {
    const shared = 'organization:Fishers’ Alliance';
    expect(names(registerOf(article('a', 'person:Sergei Lund'), article('b', 'person:Sergey Lund')))).toEqual(
      ['Sergei Lund ×2'],
    );
    expect(
      names(
        registerOf(article('a', 'person:Odd Solheim', shared), article('b', 'person:Odd Solhem', shared)),
      ),
    ).toContain('Odd Solheim ×2');
    expect(names(registerOf(article('a', 'person:Odd Solheim'), article('b', 'person:Odd Solhem')))).toEqual([
      'Odd Solheim ×1',
      'Odd Solhem ×1',
    ]);
  });

  it('joins an acronym that one article spells out', () => {
    const register = registerOf(
      article('a', 'organization:North Sea Fishers’ Alliance/NSFA'),
      article('b', 'organization:NSFA'),
    );
    expect(names(register)).toEqual(['North Sea Fishers’ Alliance ×2']);
    expect(register.why({ article: 'b', entity: 'e1' })).toBe(
      'An article uses “NSFA” for North Sea Fishers’ Alliance.',
    );
  });

  it('joins the names of the alias table, and says so', () => {
    const register = registerOf(
      article('a', 'organization:Daesh'),
      article('b', 'organization:Islamic State'),
    );
    expect(names(register)).toEqual(['Islamic State ×2']);
    expect(register.why({ article: 'a', entity: 'e1' })).toContain('alias table');
  });
});

describe('different things', () => {
  it('are a country, its capital, its people and its government, which are related', () => {
    const register = registerOf(
      article('a', 'place:Russia', 'place:Moscow', 'group:Russian', 'organization:Kremlin'),
    );
    expect(register.all()).toHaveLength(4);
    expect(
      register
        .related('place:russia')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Kremlin', 'Moscow', 'Russian']);
  });

  it('are two people with other given names', () => {
    expect(
      names(registerOf(article('a', 'person:Anna Lund'), article('b', 'person:Anne Lund'))),
    ).toHaveLength(2);
  });

  it('are namesakes whom articles show in different walks of life with nobody in common', () => {
    const register = registerOf(
      article('a', 'person:(striker)Tom Hill', 'organization:Rovers Club'),
      article('b', 'person:(Professor)Tom Hill', 'organization:Peat Institute'),
      article('c', 'person:Tom Hill', 'organization:Peat Institute'),
    );
    const id = (of: string) => register.entityOf({ article: of, entity: 'e1' })?.id;
    expect(id('a')).not.toBe(id('b'));
    expect(id('c')).toBe(id('b'));
  });
});

describe('what people decided of an entity holds', () => {
  const settled = <T>(value: T) => ({ is: 'settled' as const, value, claims: [] });
  const renamed = (id: string, name: string) =>
    [
      id,
      {
        name: settled(name),
        type: { is: 'open' as const },
        wikidata: settled<string | null>('Q42'),
        aliases: new Map<string, Verdict<boolean>>(),
      },
    ] as const;
  const with_ = (...entities: ReturnType<typeof renamed>[]) =>
    createRegister({ groups: [], apart: [], splits: [], entities: new Map(entities) });
  const card = (register: EntityRegister, of: string) => {
    const entity = register.entityOf({ article: of, entity: 'e1' });
    return [entity?.id, entity?.name, entity?.wikidata];
  };
  const MARA = ['person:mara-lindqvist', 'The mayor', 'Q42'];

  it('when an article with a fuller form of the name comes, and when it goes', () => {
    const register = with_(renamed('person:mara-lindqvist', 'The mayor'));
    register.put(article('a', 'person:Mara Lindqvist', 'place:Solheim'));
    register.put(article('b', 'person:Mara Anna Lindqvist', 'place:Solheim'));
    expect([card(register, 'a'), card(register, 'b')]).toEqual([MARA, MARA]);
    register.remove('b');
    expect(card(register, 'a')).toEqual(MARA);
  });

  it('of a bare surname, when somebody with a full name comes', () => {
    const register = with_(renamed('person:lindqvist', 'Pia Lindqvist'));
    register.put(article('a', 'person:Lindqvist'));
    register.put(article('b', 'person:Mara Lindqvist'));
    expect(card(register, 'a')).toEqual(['person:lindqvist', 'Pia Lindqvist', 'Q42']);
    expect(card(register, 'b')[0]).toBe('person:mara-lindqvist');
  });

  it('of a short form, when an article tells what it is short for', () => {
    const register = with_(renamed('organization:ppg', 'Port Pilots’ Guild'));
    register.put(article('a', 'organization:PPG'));
    register.put(article('b', 'organization:Polar Petroleum Group/PPG'));
    expect(card(register, 'a')).toEqual(['organization:ppg', 'Port Pilots’ Guild', 'Q42']);
  });

  it('of one of two namesakes, when articles begin to tell them apart', () => {
    const register = with_(renamed('person:tom-hill', 'Tom Hill of the Rovers'));
    register.put(article('a', 'person:(striker)Tom Hill', 'organization:Rovers Club'));
    register.put(article('b', 'person:(striker)Tom Hill', 'organization:Rovers Club'));
    register.put(article('c', 'person:(Professor)Tom Hill', 'organization:Peat Institute'));
    expect(card(register, 'a')).toEqual(['person:tom-hill', 'Tom Hill of the Rovers', 'Q42']);
    expect(card(register, 'c')[1]).toBe('Tom Hill');
  });

  it('of both, where the machine would take two names for one', () => {
    const register = with_(
      renamed('person:mara-lindqvist', 'The mayor'),
      renamed('person:mara-anna-lindqvist', 'The skipper'),
    );
    register.put(article('a', 'person:Mara Lindqvist', 'place:Solheim'));
    register.put(article('b', 'person:Mara Anna Lindqvist', 'place:Solheim'));
    expect([card(register, 'a')[1], card(register, 'b')[1]]).toEqual(['The mayor', 'The skipper']);
  });

  it('whether it was decided before the articles came or after', () => {
    const all = [
      article('a', 'person:Mara Lindqvist', 'place:Solheim'),
      article('b', 'person:Mara Anna Lindqvist', 'place:Solheim'),
      article('c', 'person:Lindqvist'),
    ];
    const decisions = {
      groups: [],
      apart: [],
      splits: [],
      entities: new Map([renamed('person:mara-lindqvist', 'The mayor')]),
    };
    const later = registerOf(...all);
    later.decide(decisions);
    const before = createRegister(decisions);
    for (const one of all) before.put(one);
    expect(state(later)).toBe(state(before));
    expect(card(later, 'c')).toEqual(MARA);
    later.decide({ groups: [], apart: [], splits: [] });
    expect(state(later)).toBe(state(registerOf(...all)));
  });
});

describe('what people decided', () => {
  const articles = [
    article('a', 'person:Tom Hill'),
    article('b', 'person:T. Hill'),
    article('c', 'person:Tom Hill'),
  ];
  const decided = (decisions: Parameters<typeof createRegister>[0]) => {
    const register = createRegister(decisions);
    for (const one of articles) register.put(one);
    return register;
  };

  it('joins what the machine kept apart', () => {
    const register = decided({ groups: [['person:tom-hill', 'person:t-hill']], apart: [], splits: [] });
    expect(register.all().map(({ id }) => id)).toEqual(['person:tom-hill']);
    expect(register.why({ article: 'b', entity: 'e1' })).toBe('A person decided it.');
  });

  it('parts what the machine joined', () => {
    const register = decided({
      groups: [],
      apart: [],
      splits: [
        {
          entity: 'person:tom-hill',
          as: { key: 'person:tom-hill-2', name: 'Tom Hill (senator)' },
          members: [{ article: 'c' }],
        },
      ],
    });
    expect(register.entityOf({ article: 'c', entity: 'e1' })?.name).toBe('Tom Hill (senator)');
    expect(register.entityOf({ article: 'a', entity: 'e1' })?.id).toBe('person:tom-hill');
  });

  it('is the same told before the articles or after', () => {
    const decisions = { groups: [['person:tom-hill', 'person:t-hill']], apart: [], splits: [] };
    const later = registerOf(...articles);
    later.decide(decisions);
    expect(state(later)).toBe(state(decided(decisions)));
  });

  it('holds for an entity that a person linked by its key', () => {
    const one = article('a', 'person:Hill');
    const entities = one.analysis.entities.map((entity) => ({ ...entity, key: 'person:tom-hill' }));
    const register = registerOf(
      { ...one, analysis: { ...one.analysis, entities } },
      article('b', 'person:Tom Hill'),
    );
    expect(names(register)).toEqual(['Tom Hill ×2']);
  });
});

describe('laws', () => {
  const given = fc.constantFrom('Tom', 'Tim', 'Sergei', 'Sergey', 'Bill', 'William', 'T.');
  const surname = fc.constantFrom('Hill', 'Solheim', 'Solhem', 'Lavrov');
  const entity = fc.oneof(
    fc
      .tuple(fc.constantFrom('', '(striker)', '(Professor)'), given, surname)
      .map(([role, a, b]) => `person:${role}${a} ${b}`),
    surname.map((name) => `person:${name}`),
    fc.constantFrom(
      'organization:Fishers Alliance/FA',
      'organization:Farm Authority',
      'organization:FA',
      'organization:Acme',
      'organization:Acme Motors/Acme',
      'organization:Acme Foods',
      'organization:EU',
      'organization:European Union',
      'place:Oslo',
      'place:US',
      'place:United States',
      'group:Norwegians',
      'event:Storm Ann',
    ),
  );
  const articles = fc
    .array(fc.uniqueArray(entity, { maxLength: 5 }), { maxLength: 7 })
    .map((all) => all.map((entities, index) => article(`a${index}`, ...entities)));

  it('the order in which articles come does not matter', () => {
    fc.assert(
      fc.property(
        articles.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(state(registerOf(...shuffled))).toBe(state(registerOf(...all)));
        },
      ),
    );
  });

  it('articles replaced and taken out leave no trace', () => {
    fc.assert(
      fc.property(articles, articles, fc.array(fc.nat(9)), (before, after, gone) => {
        const register = registerOf(...before, ...after);
        for (const { id } of before.slice(after.length)) register.remove(id);
        for (const index of gone) register.remove(`a${index}`);
        const left = after.filter(({ id }) => !gone.some((index) => id === `a${index}`));
        expect(state(register)).toBe(state(registerOf(...left)));
      }),
    );
  });

  it('decisions told one after the other, with changes of mind, amount to the last ones told first', () => {
    const id = fc.constantFrom(
      'person:tom-hill',
      'person:tim-hill',
      'person:hill',
      'person:sergei-lavrov',
      'organization:acme',
      'organization:acme-motors',
      'place:us',
    );
    const pair = fc.uniqueArray(id, { minLength: 2, maxLength: 3 });
    const agreed = <T>(value: T) => ({ is: 'settled' as const, value, claims: [] });
    const decisions = fc.record({
      groups: fc.array(pair, { maxLength: 1 }),
      apart: fc.array(
        pair.map(([a, b]): [string, string] => [a!, b!]),
        { maxLength: 1 },
      ),
      splits: fc.array(
        fc.record({
          entity: id,
          as: fc.constant({ key: 'person:somebody', name: 'Somebody Else' }),
          members: fc.constantFrom([{ article: 'a0' }], [{ article: 'a1' }, { article: 'a2' }]),
        }),
        { maxLength: 1 },
      ),
      entities: fc.dictionary(id, fc.constantFrom('Hill', 'Tim Hill', 'Acme', 'Acme Foods', 'The Works')).map(
        (said) =>
          new Map(
            Object.entries(said).map(([key, name]) => [
              key,
              {
                name: agreed(name),
                type: agreed('event'),
                wikidata: agreed('Q1'),
                aliases: new Map([[name, agreed(key < 'person:s')]]),
              },
            ]),
          ),
      ),
    });
    fc.assert(
      fc.property(articles, fc.array(decisions, { minLength: 1, maxLength: 4 }), (all, told) => {
        const register = registerOf(...all);
        let before = new Map<string, string>();
        for (const one of told) {
          const changed = register.decide(one);
          const after = new Map(register.all().map((e) => [e.id, JSON.stringify(e)]));
          if (before.size > 0)
            for (const id of new Set([...before.keys(), ...after.keys()]))
              if (before.get(id) !== after.get(id)) expect(changed).toContain(id);
          before = after;
        }
        const fresh = createRegister(told.at(-1));
        for (const one of all) fresh.put(one);
        expect(state(register)).toBe(state(fresh));
      }),
    );
  });

  it('linking in pieces gives what linking at once gives', () => {
    fc.assert(
      fc.property(articles, fc.nat(3), (all, steps) => {
        const register = createRegister();
        for (const one of all) {
          register.enter(entryOf(one));
          let left = steps;
          register.settle(() => left-- > 0);
        }
        while (!register.isSettled) register.settle(() => false);
        expect(state(register)).toBe(state(registerOf(...all)));
      }),
    );
  });

  it('an image gives back the register, which goes on as if it had never been away', () => {
    fc.assert(
      fc.property(articles, articles, fc.array(fc.nat(9)), (before, after, gone) => {
        const old = registerOf(...before);
        const register = restored(old);
        expect(state(register)).toBe(state(old));
        const words = new Set(['Tom Hill', 'FA']);
        expect([...register.printing(words)].sort()).toEqual([...old.printing(words)].sort());
        for (const one of after) register.put(one);
        for (const index of gone) register.remove(`a${index}`);
        const left = [...after, ...before.slice(after.length)].filter(
          ({ id }) => !gone.some((index) => id === `a${index}`),
        );
        expect(state(register)).toBe(state(registerOf(...left)));
        expect(state(restored(register))).toBe(state(register));
      }),
    );
  });

  it('an image of a restored register, changed in between, is as good as the first', () => {
    fc.assert(
      fc.property(articles, fc.array(articles, { maxLength: 3 }), (first, changes) => {
        let register = restored(registerOf(...first));
        const standing = new Map(first.map((one) => [one.id, one]));
        for (const change of changes) {
          for (const one of change) register.put(standing.set(one.id, one).get(one.id)!);
          register = restored(register);
        }
        expect(state(register)).toBe(state(registerOf(...standing.values())));
      }),
    );
  });

  it('a restored register takes decisions as any other does', () => {
    const decisions = fc.record({
      groups: fc.array(fc.constantFrom(['person:tom-hill', 'person:t-hill'], ['place:us', 'place:oslo']), {
        maxLength: 1,
      }),
      apart: fc.array(fc.constantFrom<[string, string]>(['organization:acme', 'organization:acme-motors']), {
        maxLength: 1,
      }),
      splits: fc.array(
        fc.record({
          entity: fc.constantFrom('person:tom-hill', 'person:hill', 'organization:acme'),
          as: fc.constant({ key: 'person:somebody', name: 'Somebody Else' }),
          members: fc.constantFrom([{ article: 'a0' }], [{ article: 'a1' }, { article: 'a2' }]),
        }),
        { maxLength: 1 },
      ),
    });
    fc.assert(
      fc.property(articles, decisions, (all, decided) => {
        const register = restored(registerOf(...all));
        register.decide(decided);
        const fresh = createRegister(decided);
        for (const one of all) fresh.put(one);
        expect(state(register)).toBe(state(fresh));
      }),
    );
  });

  it('an image is taken over under the same decisions alone, and whole or not at all', () => {
    const register = registerOf(article('a', 'place:Oslo'));
    const image = imageOf(register);
    const decisions = { groups: [['place:oslo', 'place:kristiania']], apart: [], splits: [] };
    expect(restoreRegister(image, register.decisions, decisions)).toBeUndefined();
    expect(restoreRegister(image.slice(0, -4), register.decisions)).toBeUndefined();
    expect(names(restoreRegister(image, register.decisions)!)).toEqual(['Oslo ×1']);
  });

  it('what a change names is all that changed', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const register = createRegister();
        let before = new Map<string, string>();
        for (const one of all) {
          const changed = register.put(one);
          const after = new Map(register.all().map((e) => [e.id, JSON.stringify(e)]));
          for (const id of new Set([...before.keys(), ...after.keys()]))
            if (before.get(id) !== after.get(id)) expect(changed).toContain(id);
          before = after;
        }
      }),
    );
  });

  it('an entity handed out stays as it was', () => {
    const register = registerOf(article('a', 'place:Oslo'));
    const oslo = register.get('place:oslo')!;
    register.put(article('b', 'place:Oslo'));
    expect(oslo.members).toEqual([{ article: 'a', entity: 'e1' }]);
    expect(register.get('place:oslo')?.members).toHaveLength(2);
  });

  it('a view of a restored register stays as it was', () => {
    const register = restored(registerOf(article('a', 'place:Oslo', 'person:Ann Roe')));
    const view = register.view();
    const oslo = view.get('place:oslo')!;
    register.put(article('a', 'place:Rome'));
    register.put(article('b', 'place:Oslo'));
    expect(oslo.members).toEqual([{ article: 'a', entity: 'e1' }]);
    expect([...view.entities()].map(({ id }) => id).sort()).toEqual(['person:ann-roe', 'place:oslo']);
    expect(view.entityOf({ article: 'a', entity: 'e2' })?.name).toBe('Ann Roe');
    expect(register.all().map(({ id }) => id)).toEqual(['place:oslo', 'place:rome']);
  });
});
