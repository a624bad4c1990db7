import { describe, expect, it } from 'vitest';
import { draftOf, entryFile, fieldsOf, suggestedId } from '../../../src/components/contribute/draft.ts';
import { drafted, finished, note, today } from './drafts.ts';

describe('the file of a draft', () => {
  it('has the fields in the order of entries, then the note as it was typed', () => {
    expect(
      entryFile(drafted({ further: ['## Findings\r\n\r\n- One *loaf*. '], venue: [' '] }), today),
    ).toEqual({
      theme: 'ovens',
      id: 'slow-dough',
      text: `---
title: "Slow Dough: A Study"
authors: [Ada Kneader, "Crumb, Jr., Bo", { organization: Grain Institute }]
published: 2021-03
added: 2026-11-23
arxiv: "2103.01234"
links: { code: https://example.org/slow }
tags: [sourdough]
facets: { level: easy }
facts: { loaves: "48" }
---
${note}

## Findings

- One *loaf*.
`,
    });
  });

  it('of nothing says where things will stand', () => {
    expect(entryFile(new Map(), today)).toEqual({
      theme: '',
      id: '',
      text: '---\nadded: 2026-11-23\n---\n\n',
    });
  });
});

describe('the controls', () => {
  it('show fields and give the same fields back', () => {
    const fields = fieldsOf(drafted({ editors: ['Ed Itor'] }));
    expect(fieldsOf(draftOf(fields))).toEqual(fields);
    expect(draftOf(fields).get('authors')).toEqual(finished.authors);
  });

  it.each([
    [{ title: ['Slow Dough: A Study'] }, 'slow-dough'],
    [{ title: ['A Study of Slow Dough'], short: ['SlowDough'] }, 'slowdough'],
    [{ title: [' '] }, ''],
  ])('of %j suggest the id %j', (controls, id) => {
    expect(suggestedId(new Map(Object.entries<string[]>(controls)))).toBe(id);
  });
});
