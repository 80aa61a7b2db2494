// Random stories of editing, deciding, undoing and merging, checked against the identity of every character: no
// decision may be lost, and none may stand on words that were not the ones decided on.

import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../server/src/annotation/carry';
import { anchorsOf, type Decision, decide } from '../../server/src/annotation/decision';
import { foldArticle } from '../../server/src/annotation/fold';
import { contentId } from '../../server/src/annotation/identity';
import { anchorsToRenew, carryPlaces, type Places, placeAll } from '../../server/src/annotation/places';
import { addDecisions, mergeSidecars, parseSidecar, type Sidecar } from '../../server/src/annotation/sidecar';
import { stampAfter, standing } from '../../server/src/annotation/standing';
import { type History, NO_HISTORY, record, redo, undo } from '../../server/src/annotation/undo';
import { atOnce } from '../../server/src/text/pieces';
import { choiceOn, newsText, stamp, wordSpans } from './arbitrary';

/** 100,000 with `npm run test:long`; as many as NEWSMARK_LONG says where that is more than 1. */
const LONG = Number(process.env.NEWSMARK_LONG ?? 0);
/** Set, the stories are the same in every run: several runs, each with its seed, make one long one. */
const SEED = process.env.NEWSMARK_SEED;
const SEQUENCES = LONG > 1 ? LONG : LONG === 1 ? 100_000 : 150;

interface Act {
  readonly act: 'decide' | 'undo' | 'redo' | 'type' | 'save' | 'outside' | 'merge' | 'copy line' | 'cut line';
  readonly who: 0 | 1;
  readonly pick: number;
  readonly length: number;
  /** At so many places at once, where somebody types. */
  readonly cursors: number;
  /** What is typed; `#` becomes a word never used before, for of two like insertions nobody could tell which stayed. */
  readonly words: string;
}

/** Lines that differ: of two equal ones nobody could tell which was cut. */
const numberedText = newsText.map((text) =>
  text
    .split('\n')
    .map((line, i) => `${i + 1}. ${line}`)
    .join('\n'),
);

const act: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom<Act['act'][]>(
    'decide',
    'decide',
    'decide',
    'undo',
    'redo',
    'type',
    'type',
    'save',
    'outside',
    'outside',
    'merge',
    'copy line',
    'cut line',
  ),
  who: fc.constantFrom<(0 | 1)[]>(0, 1),
  pick: fc.nat(100_000),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(40) }),
  cursors: fc.oneof(
    { weight: 2, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) },
  ),
  words: fc.constantFrom('', '', 'x', ' #', 'Mr ', ', # #,', ' 🎺', '\n', 'e', '# # #.\n'),
});

interface Window {
  sidecar: Sidecar;
  places: Places;
  history: History;
}

/** A working tree with one article and two people's windows; every character has an identity of its own. */
class Story {
  text: string;
  ids: number[];
  windows: [Window, Window];
  moment = 0;
  nextId: number;
  readonly made: Decision[] = [];
  /** Anchors found at the same words in like surroundings that are other characters. */
  readonly twins = new Set<string>();
  /** The identities of the words of each anchor, by `${id} ${field}`. */
  readonly truth = new Map<string, number[]>();

  constructor(text: string) {
    this.text = text;
    this.ids = [...Array(text.length).keys()];
    this.nextId = text.length;
    const window = (): Window => ({
      sidecar: parseSidecar('', 'article'),
      places: new Map(),
      history: NO_HISTORY,
    });
    this.windows = [window(), window()];
  }

  run({ act, who, pick, length, cursors, words: typed }: Act): void {
    const n = this.nextId;
    let nth = 0;
    const words = typed.replaceAll('#', () => contentId(`${n} ${nth++}`).slice(0, 9));
    const window = this.windows[who];
    const name = who === 0 ? 'anna' : 'ben';
    const edit = { start: whole(this.text, pick % (this.text.length + 1)), words };
    const end = whole(this.text, Math.min(this.text.length, edit.start + length));
    if (act === 'decide') {
      if (wordSpans(this.text).length === 0) return;
      const own = window.sidecar.decisions.filter((d) => d.who === name);
      const decision = decide(choiceOn(this.text, pick), stampAfter(stamp(name, this.moment++), own));
      for (const { field, anchor } of anchorsOf(decision))
        this.truth.set(
          `${decision.id} ${field}`,
          anchor.flatMap((s) => this.ids.slice(s.start, s.start + s.exact.length)),
        );
      window.history = record(window.history, { label: act, written: [{ file: 'a', decision }] });
      this.write(window, [decision]);
    } else if (act === 'undo' || act === 'redo') {
      const turn = (act === 'undo' ? undo : redo)(window.history, stamp(name, this.moment++));
      if (turn === undefined) return;
      window.history = turn.history;
      this.write(
        window,
        turn.write.map((f) => f.decision),
      );
    } else if (act === 'save') this.save(who);
    else if (act === 'merge') {
      const [a, b] = this.windows.map((w) => w.sidecar);
      expect(parseSidecar(mergeSidecars(a!, b!), 'article').decisions).toEqual(
        parseSidecar(mergeSidecars(b!, a!), 'article').decisions,
      );
      window.sidecar = parseSidecar(
        mergeSidecars(window.sidecar, this.windows[who === 0 ? 1 : 0].sidecar),
        'article',
      );
      this.place(window, window.places);
    } else if (act === 'type') {
      const edits: Edit[] = [];
      for (let cursor = 0; cursor < cursors; cursor++) {
        const start = whole(this.text, (pick + cursor * 61) % (this.text.length + 1));
        const end = whole(this.text, Math.min(this.text.length, start + length));
        edits.push({ start, end, length: words.length });
        this.splice(start, end, words);
      }
      for (const w of this.windows) w.places = carryPlaces(w.places, edits, this.text).places;
    } else {
      // A tool outside changes the file: what the windows knew by following the typing was saved before.
      this.save(0);
      this.save(1);
      if (act === 'outside') this.splice(edit.start, end, words);
      else this.moveLine(pick, act === 'copy line');
      for (const w of this.windows) this.place(w);
    }
  }

  private splice(start: number, end: number, words: string, identities?: number[]): void {
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.ids.splice(
      start,
      end - start,
      ...(identities ??
        [...words].flatMap((c) =>
          [...c].flatMap((u) => Array.from({ length: u.length }, () => this.nextId++)),
        )),
    );
  }

  private moveLine(pick: number, keep: boolean): void {
    const starts = [0, ...[...this.text.matchAll(/\n/g)].map((m) => m.index + 1)];
    const from = starts[pick % starts.length]!;
    const to = this.text.indexOf('\n', from);
    const end = to < 0 ? this.text.length : to + 1;
    const [words, identities] = [this.text.slice(from, end), this.ids.slice(from, end)];
    if (!keep) this.splice(from, end, '');
    const target = starts[(pick >> 3) % starts.length]!;
    const at = keep || target <= from ? target : Math.max(from, target - words.length);
    this.splice(at, at, words, identities);
  }

  private write(window: Window, decisions: readonly Decision[]): void {
    this.made.push(...decisions);
    window.sidecar = parseSidecar(addDecisions(window.sidecar, decisions)!, 'article');
    this.place(window, window.places);
  }

  private save(who: 0 | 1): void {
    const window = this.windows[who];
    const name = who === 0 ? 'anna' : 'ben';
    const own = window.sidecar.decisions.filter((d) => d.who === name);
    const renewed = atOnce(anchorsToRenew(window.places, this.text));
    if (renewed.length === 0) return;
    const signed = renewed.map((choice) => decide(choice, stampAfter(stamp(name, this.moment++), own)));
    this.write(window, signed);
  }

  private place(window: Window, known?: Places): void {
    window.places = placeAll(standing(window.sidecar.decisions).inForce, this.text, known);
  }

  check(): void {
    for (const { places, sidecar } of this.windows) {
      foldArticle(standing(sidecar.decisions).inForce, places);
      for (const { id, field, anchor, placement } of places.values()) {
        if (placement.state === 'orphaned') continue;
        const words = placement.spans.map((s) => this.text.slice(s.start, s.end));
        anchor.forEach((s, i) => {
          const likeness = 1 - distance(words[i]!, s.exact) / Math.max(words[i]!.length, s.exact.length);
          if (likeness < 0.8) throw new Error(`moved to other words: “${s.exact}” to “${words[i]}”`);
        });
        const key = `${id} ${field}`;
        const meant = new Set(this.truth.get(key));
        const now = placement.spans.flatMap((s) => this.ids.slice(s.start, s.end));
        if (now.filter((character) => meant.has(character)).length * 2 >= now.length) continue;
        // Other characters. Where the words are the very same and so is nearly all around them, the text alone cannot
        // tell (of two like lines one was cut): counted. Anything else is a decision moved to other words.
        const isLike = anchor.every((s, i) => {
          const { start, end } = placement.spans[i]!;
          const around = this.text.slice(Math.max(0, start - s.before.length), end + s.after.length);
          const known = s.before + s.exact + s.after;
          return (
            words[i] === s.exact &&
            1 - distance(around, known) / Math.max(around.length, known.length) >= 0.75
          );
        });
        const shown = `“${anchor.map((s) => s.exact).join(' … ')}”, ${placement.state} in\n${this.text}`;
        if (!isLike) throw new Error(`moved to another place: ${shown}`);
        this.twins.add(key);
        // What is typed into these words from now on is no further move.
        this.truth.set(key, [...meant, ...now]);
      }
    }
  }

  checkNothingLost(): void {
    const [a, b] = this.windows.map((w) => w.sidecar);
    const kept = new Set(parseSidecar(mergeSidecars(a!, b!), 'article').decisions.map((d) => d.id));
    expect(this.made.filter((d) => !kept.has(d.id))).toEqual([]);
  }
}

/** The offset itself, or the one before where it would part the halves of a character. */
function whole(text: string, offset: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}

describe('any story of editing, deciding, undoing and merging', () => {
  it(`loses no decision and moves none to other words (${SEQUENCES} stories)`, () => {
    let decisions = 0;
    let anchored = 0;
    let orphans = 0;
    let twins = 0;
    fc.assert(
      fc.property(numberedText, fc.array(act, { minLength: 1, maxLength: 30 }), (text, acts) => {
        const story = new Story(text);
        for (const one of acts) {
          story.run(one);
          story.check();
        }
        story.checkNothingLost();
        decisions += story.made.length;
        twins += story.twins.size;
        for (const { places } of story.windows)
          for (const { placement } of places.values()) {
            anchored++;
            if (placement.state === 'orphaned') orphans++;
          }
      }),
      { numRuns: SEQUENCES, ...(SEED !== undefined && { seed: Number(SEED) }) },
    );
    expect(decisions).toBeGreaterThan(SEQUENCES);
    expect(twins).toBeLessThanOrEqual(Math.max(1, SEQUENCES / 1000));
    // Finding nothing again would be safe too: most anchors must still stand. About one in six is orphaned; a few
    // hundred anchors stray from that by chance, many thousands do not.
    expect(orphans / anchored).toBeLessThan(SEQUENCES >= 2000 ? 0.2 : 0.4);
    if (LONG > 0)
      console.log(
        `${SEQUENCES} stories, ${decisions} decisions, ${anchored} anchors at the end, ${orphans} orphaned, ${twins} at a like place`,
      );
  }, 3_600_000);
});
