import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/components/contribute/check-draft.ts';
import { drafted, note, terms, today } from './drafts.ts';

const told = (changes: Record<string, string[]>) => checkDraft(drafted(changes), today, terms);

describe('the check of a draft', () => {
  it('finds nothing in a finished one', () => {
    expect(told({})).toEqual([]);
  });

  it('names what an empty one lacks, each at its control', () => {
    const found = checkDraft(new Map(), today, terms);
    expect(found.map(({ control, rule }) => [control, rule])).toEqual([
      ['id', 'text-form'],
      ['title', 'missing-field'],
      ['published', 'missing-field'],
      ['authors', 'author-missing'],
      ['arxiv', 'identifier-missing'],
      ['note', 'note-missing'],
      ['theme', 'unknown-theme'],
    ]);
    expect(found.every(({ isError }) => isError)).toBe(true);
  });

  it('speaks as the check of the list does', () => {
    expect(told({ arxiv: ['2103.1'] })).toEqual([
      {
        control: 'arxiv',
        isError: true,
        rule: 'identifier-form',
        words:
          'Found `2103.1`; expected a bare arXiv id such as "2103.01234" or "hep-th/9901001". To repair it, copy the id from the page of the paper.',
      },
    ]);
  });

  it.each([
    ['title', { title: ['Slow <b>Dough</b>'] }, 'text-form'],
    ['authors', { authors: ['Ada Kneader and Bo Crumb'] }, 'author-form'],
    ['published', { published: ['2021-02-30'] }, 'date-not-real'],
    ['doi', { doi: ['10.1/x'] }, 'identifier-form'],
    ['links.code', { 'links.code': ['http://example.org'] }, 'url-form'],
    ['facets.level', { 'facets.level': ['odd'] }, 'unknown-facet'],
    ['tags', { tags: ['sourdough', 'levain'] }, 'unknown-tag'],
    ['note', { note: ['Short.'] }, 'note-hollow'],
    ['note', { note: [`A groundbreaking loaf. ${note}`] }, 'note-hollow'],
    ['id', { id: ['Slow Dough'] }, 'text-form'],
    ['id', { id: ['index'] }, 'text-form'],
    ['alsoIn', { alsoIn: ['ovens'] }, 'list-repeats'],
  ])('puts what is wrong with %s there: %j', (control, changes, rule) => {
    expect(
      told(changes as Record<string, string[]>).map((message) => [message.control, message.rule]),
    ).toEqual([[control, rule]]);
  });
});
