import type { Plugin } from 'vite';
import { englishWords, type Words } from '../words/words.ts';

/** Name by which the scripts of pages import the words of the interface. */
const name = 'site:words';

/**
 * Gives the scripts of pages the words of the interface, one export a part, so that a script carries only the parts
 * that it uses.
 *
 * @param words those of the open list, or null before one could be opened
 */
export function wordsModule(words: () => Words | null): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => {
      if (id !== `\0${name}`) return null;
      const parts = Object.entries(words() ?? englishWords);
      return parts.map(([part, texts]) => `export const ${part} = ${JSON.stringify(texts)};`).join('\n');
    },
  };
}
