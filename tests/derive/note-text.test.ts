import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/derive/note-text.ts';
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
