import { describe, expect, it } from 'vitest';
import { namedText, noteText } from '../../src/derive/body-words.ts';
import { library, note, paper, slowDough } from '../model/invented-list.ts';
import { bakery, paperOf } from './invented-bakery.ts';

describe('noteText', () => {
  it('names what the note cites by its short name', () => {
    const list = bakery();
    expect(noteText(list, paperOf(list, 'steam'))).toBe('Compare Slow Dough; Acid.');
    expect(noteText(list, paperOf(list, 'acid'))).toBe(note);
  });

  it('keeps a short name as it is written', () => {
    const list = library({ [slowDough]: paper({ short: 'Rye & "Salt"' }, 'See [@slow-dough] & *wait*.') });
    expect(noteText(list, paperOf(list, 'slow-dough'))).toBe('See Rye & "Salt" & wait.');
  });
});

describe('namedText', () => {
  it('names what any part of a body cites, unknown papers by their ids', () => {
    const html = '<p>As <a data-citation="steam"></a> and <a data-citation="gone"></a> say.</p>';
    expect(namedText(bakery(), { html, text: 'As and say.' })).toBe('As Steam and gone say.');
  });

  it('is the text of a part that cites nothing', () => {
    expect(namedText(bakery(), { html: '<p>Warm</p>', text: 'Warm, as text' })).toBe('Warm, as text');
  });
});
