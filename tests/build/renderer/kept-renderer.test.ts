import { afterEach, describe, expect, it, vi } from 'vitest';
import { rendererKey } from '../../../src/build/renderer/kept-renderer.ts';
import { writeFiles } from '../../model/invented-list.ts';

const list = (files: Record<string, string>) => writeFiles({ 'themes/ovens.md': '# Ovens', ...files });
const at = (url: string) => ({ 'site.md': `---\ntitle: Bread\nurl: ${url}\n---\n` });

afterEach(() => vi.unstubAllEnvs());

describe('rendererKey', () => {
  it('is one for all lists of one address and one set of words', () => {
    const words = { 'words.yaml': 'frame:\n  search: Suche\n' };
    const key = rendererKey(list({ ...at('https://bread.example/'), ...words }), 'code');
    expect(
      rendererKey(list({ ...at('https://bread.example/'), ...words, 'papers/rye.md': 'Rye' }), 'code'),
    ).toBe(key);
  });

  it('differs by what is compiled into a renderer: code, address and words', () => {
    const bread = list(at('https://bread.example/'));
    const keys = [
      rendererKey(bread, 'code'),
      rendererKey(bread, 'other code'),
      rendererKey(list(at('https://bread.example/list/')), 'code'),
      rendererKey(
        list({ ...at('https://bread.example/'), 'words.yaml': 'frame:\n  search: Suche\n' }),
        'code',
      ),
    ];
    vi.stubEnv('BASE_PATH', '/bakery/');
    keys.push(rendererKey(bread, 'code'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
