import type { Plugin } from 'vite';
import { englishWords, type Words } from '../words/words.ts';

/** Name by which the scripts of pages import the words of the interface. */
const name = 'site:words';

/**
 * Gives the scripts of pages the words of the interface, one export a part. Each part is a module of its own, so that a
 * script carries only the parts that it uses, and shares none with scripts that use others.
 *
 * @param words those of the open list, or null before one could be opened
 */
export function wordsModule(words: () => Words | null): Plugin {
  return {
    name,
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : null),
    load: (id) => {
      if (id !== `\0${name}` && !id.startsWith(`\0${name}/`)) return null;
      const parts = Object.entries(words() ?? englishWords);
      const asked = id.slice(name.length + 2);
      const code = parts
        .filter(([part]) => asked === '' || part === asked)
        .map(([part, texts]) =>
          asked === ''
            ? `export { ${part} } from '${name}/${part}';`
            : `export const ${part} = ${JSON.stringify(texts)};`,
        );
      return { code: code.join('\n'), moduleSideEffects: false };
    },
  };
}
