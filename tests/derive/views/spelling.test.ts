import { describe, expect, it } from 'vitest';
import { spelledAs } from '../../../src/derive/views/spelling.ts';
import { fold } from '../../../src/search/words/normalise.ts';

describe('spelledAs', () => {
  it('gives words back as the text writes them, in small letters', () => {
    const text = 'Ψωμί και Crème fraîche, with rye';
    expect(spelledAs([fold('ψωμί'), 'creme', 'rye'], text)).toEqual(['ψωμί', 'crème', 'rye']);
  });

  it('leaves words that the text lacks as they are', () => {
    expect(spelledAs(['levain', fold('ζύμη')], 'Rye')).toEqual(['levain', fold('ζύμη')]);
  });
});
