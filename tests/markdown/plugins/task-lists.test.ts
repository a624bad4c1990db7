import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

describe('a task list', () => {
  it('keeps its boxes as text, in the page and in the words', () => {
    const { lead, faults } = compileBody('Rye.\n\n- [x] *bake*\n- [ ] rest [@salt]\n- [X] eat\n- sleep');
    expect(lead.text).toBe('☑ bake ☐ rest ☑ eat sleep');
    expect(lead.html).toContain('<li>☑ <em>bake</em></li>');
    expect(lead.html).toContain('<li>☐ rest <a data-citation="salt"></a></li>');
    expect(faults).toEqual([]);
  });

  it('keeps them where its items stand apart, and in a list in a list', () => {
    const { lead } = compileBody('Rye.\n\n- [x] bake\n\n- [ ] rest\n  - [ ] a day');
    expect(lead.text).toBe('☑ bake ☐ rest ☐ a day');
  });

  it.each(['- \\[x] bake', '[x] bake', '- `[x]` bake'])('is not seen in %j', (markdown) => {
    expect(compileBody(`Rye.\n\n${markdown}`).lead.text).toBe('[x] bake');
  });
});
