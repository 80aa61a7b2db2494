// The decisions of an article from one moment to the next: what is taken over from before must be what comes from scratch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../server/src/annotation/carry';
import { type Decision, decide } from '../../server/src/annotation/decision';
import { foldArticle } from '../../server/src/annotation/fold';
import { foldEntities } from '../../server/src/annotation/fold-entities';
import { movedIn, type Place, placeAll } from '../../server/src/annotation/places';
import { standing, standingAfter } from '../../server/src/annotation/standing';
import { type Placed, placedIn } from '../../server/src/session/placed-decisions';
import { choiceOn, newsText, person, stamp, wordSpans } from '../annotation/arbitrary';

const entities = foldEntities([]);

const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('decide' as const), who: person, pick: fc.nat(400) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('withdraw' as const), who: person, pick: fc.nat(400) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('type' as const),
      at: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      gone: fc.nat(4),
      brings: fc.constantFrom('', 'x', ' of Roe ', ' '),
      isTold: fc.boolean(),
    }),
  },
);

describe('the decisions of an article in a text', () => {
  it('amount to what folding and placing from scratch gives, after every decision and every key', () => {
    fc.assert(
      fc.property(newsText, fc.array(act, { minLength: 4, maxLength: 20 }), (story, acts) => {
        let text = story;
        let placed: Placed | undefined;
        const decisions: Decision[] = [];
        let { inForce } = standing(decisions);
        for (const [moment, one] of acts.entries()) {
          let edits: Edit[] | undefined;
          if (one.does === 'type') {
            edits = [];
            for (const at of one.at) {
              const start = at % (text.length + 1);
              const edit = { start, end: Math.min(text.length, start + one.gone), length: one.brings.length };
              text = text.slice(0, edit.start) + one.brings + text.slice(edit.end);
              edits.push(edit);
            }
            if (!one.isTold) edits = undefined;
          } else {
            if (wordSpans(text).length === 0) return;
            const named = decisions[one.pick % Math.max(1, decisions.length)];
            const choice =
              one.does === 'withdraw' && named !== undefined
                ? ({ op: 'withdraw', replaces: [named.id] } as const)
                : choiceOn(text, one.pick);
            const decision = decide(choice, stamp(one.who, moment));
            inForce =
              standingAfter(decisions, inForce, [decision]) ?? standing([...decisions, decision]).inForce;
            decisions.push(decision);
            expect(inForce).toEqual(standing(decisions).inForce);
          }
          const before = placed;
          placed = placedIn(before, text, inForce, entities, edits);
          expect(placed.state).toEqual(foldArticle(inForce, placed.places, entities.survivor));
          if (before?.text === text)
            expect(new Map(placed.places)).toEqual(
              new Map(placeAll(inForce, text, before.places, () => true)),
            );
          const isMoved = ({ placement }: Place) => placement.state === 'moved';
          expect(movedIn(placed.places)).toEqual(
            new Set([...placed.places.values()].filter(isMoved).map(({ id }) => id)),
          );
        }
      }),
      { numRuns: Number(process.env.NEWSMARK_LONG) > 1 ? 10_000 : 100 },
    );
  });
});
