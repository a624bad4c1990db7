import { describe, expect, it } from 'vitest';
import { Shared } from '../../../src/components/search/page-state.ts';

describe('a shared value', () => {
  it('is heard by who listens before it is told, and by who listens after', () => {
    const value = new Shared<string>();
    const heard: string[] = [];
    value.hear((text) => heard.push(`early ${text}`));
    expect(heard).toEqual([]);
    value.tell('rye');
    value.hear((text) => heard.push(`late ${text}`));
    value.tell('oat');
    expect(heard).toEqual(['early rye', 'late rye', 'early oat', 'late oat']);
  });

  it('may be nothing, which is told like anything else', () => {
    const value = new Shared<string | null>();
    value.tell(null);
    const heard: (string | null)[] = [];
    value.hear((text) => heard.push(text));
    expect(heard).toEqual([null]);
  });
});
