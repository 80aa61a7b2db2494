import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashWord } from '../../server/src/language/hash';
import { createLanguage } from '../../server/src/language/language';
import { chain, PHRASE, readLexicon, WORD } from '../../server/src/language/lexicon';
import { PROBE_WORD, readNetwork } from '../../server/src/language/tagger/network';
import { probe } from '../../server/src/language/tagger/probe';
import { MODEL } from '../support/english';

const lexiconBytes = readFileSync(path.join(MODEL, 'lexicon.bin'));
const taggerBytes = readFileSync(path.join(MODEL, 'tagger.bin'));
const lexicon = readLexicon(lexiconBytes);
const bitsOf = (word: string) => lexicon.bits(lexicon.find(hashWord(word)));

describe('the shipped model', () => {
  it('fits the code: its header carries the fingerprint of the features', () => {
    expect(() => readNetwork(taggerBytes, lexicon)).not.toThrow();
  });

  it('was trained with the features that the code has: after a change of tokens, words or features, train again', () => {
    const header = new Uint32Array(
      taggerBytes.buffer.slice(taggerBytes.byteOffset, taggerBytes.byteOffset + 32),
    );
    expect(header[PROBE_WORD]).toBe(probe(lexicon));
  });

  it('takes no more than three megabytes', () => {
    const size = ['lexicon.bin', 'tagger.bin'].reduce(
      (sum, f) => sum + statSync(path.join(MODEL, f)).size,
      0,
    );
    expect(size).toBeLessThan(3_000_000);
  });

  it('is refused with a sentence that says what to do when a byte of its header is wrong', () => {
    for (const [lexiconAt, taggerAt] of [
      [0, -1],
      [4, -1],
      [-1, 0],
      [-1, 4],
    ] as const) {
      const change = (bytes: Uint8Array, at: number) => {
        const copy = Uint8Array.from(bytes);
        if (at >= 0) copy[at] = (copy[at] ?? 0) ^ 255;
        return copy;
      };
      const files = { lexicon: change(lexiconBytes, lexiconAt), tagger: change(taggerBytes, taggerAt) };
      expect(() => createLanguage(files)).toThrow(
        /does not fit this version of Newsmark\. (Build|Train) it again\./,
      );
    }
  });

  it('is refused when it is cut short', () => {
    expect(() => createLanguage({ lexicon: lexiconBytes, tagger: taggerBytes.subarray(0, 5000) })).toThrow(
      RangeError,
    );
    expect(() => createLanguage({ lexicon: lexiconBytes.subarray(0, 20), tagger: taggerBytes })).toThrow(
      RangeError,
    );
  });

  it('reads from bytes at any place in a larger buffer', () => {
    const shifted = new Uint8Array(lexiconBytes.length + 1);
    shifted.set(lexiconBytes, 1);
    expect(readLexicon(shifted.subarray(1)).find(hashWord('norway'))).toBe(lexicon.find(hashWord('norway')));
  });
});

describe('the lexicon', () => {
  it('knows countries, capitals, first names and titles by a bit each', () => {
    expect(bitsOf('norway') & WORD.country).not.toBe(0);
    expect(bitsOf('oslo') & WORD.capital).not.toBe(0);
    expect(bitsOf('ingrid') & WORD.firstFemale).not.toBe(0);
    expect(bitsOf('peter') & WORD.firstMale).not.toBe(0);
    expect(bitsOf('chancellor') & WORD.title).not.toBe(0);
    expect(bitsOf('table') & (WORD.country | WORD.city | WORD.firstFemale)).toBe(0);
  });

  it('finds names with and without their accents', () => {
    expect(bitsOf('reykjavík') & WORD.capital).not.toBe(0);
    expect(bitsOf('reykjavik') & WORD.capital).not.toBe(0);
  });

  it('knows phrases by the chained hashes of their words', () => {
    const phrase = (...words: string[]) => {
      const [first = 0, ...rest] = words.map(hashWord);
      return lexicon.phrase(rest.reduce(chain, first));
    };
    expect(phrase('new', 'zealand')).toBe(PHRASE.country);
    expect(phrase('buenos', 'aires')).toBe(PHRASE.city);
    expect(phrase('zealand', 'new')).toBe(0);
  });

  it('says nothing of a word that it does not know', () => {
    expect(lexicon.find(hashWord('xqzzvw'))).toBe(-1);
    expect(lexicon.bits(-1)).toBe(0);
  });
});
