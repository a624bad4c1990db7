import { describe, expect, it } from 'vitest';
import { tellableWords, wordTeller } from '../../../src/derive/views/telling-words.ts';
import { fold } from '../../../src/search/words/normalise.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';

/** What is told of words that a paper with this text shares with another, in a list with a paper called The Levain. */
function told(words: string[], text: string): string[] {
  const list = library({ [slowDough]: paper({ title: '"The Levain: On Time"', short: 'The Levain' }) });
  return wordTeller(() => text)(tellableWords(list, words));
}

describe('wordTeller', () => {
  it('gives words back as the text writes them, and a compound in place of its parts', () => {
    expect(told([fold('ψωμί'), 'creme'], 'Το ψωμί και crème fraîche')).toEqual(['ψωμί', 'crème']);
    expect(told(['cold', 'coldproofing', 'rye'], 'Rye likes cold-proofing; rye is slow.')).toEqual([
      'cold-proofing',
      'rye',
    ]);
  });

  it('names papers of the list and names in the text first, and two at most', () => {
    expect(told(['rye', 'doughnet', 'levain'], 'Rye in DoughNet, a net for rye.')).toEqual([
      'DoughNet',
      'The Levain',
    ]);
  });

  it('takes a word in small letters for no name, though a sentence begins with it', () => {
    expect(
      told(['steam', 'crust', 'ovennet'], 'Steam helps. Crust needs steam, a crust in OvenNet.'),
    ).toEqual(['OvenNet', 'steam']);
  });

  it('leaves out what titles of any subject have', () => {
    expect(told(['dataset', 'towards', 'rye'], 'Towards a dataset of rye')).toEqual(['rye']);
    expect(told(['dataset', 'towards'], 'Towards a dataset')).toEqual([]);
  });

  it('leaves words that the text lacks as they are', () => {
    expect(told(['crumb', fold('ζύμη')], 'Rye')).toEqual(['crumb', fold('ζύμη')]);
  });
});
