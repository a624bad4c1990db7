import { join } from 'node:path';
import type { BodyCompiler, CompiledBody } from '../markdown/body.ts';
import { filesIn } from './file-digest.ts';
import { ResultCache } from './result-cache.ts';

/** Keeps the compiled bodies of a list until their text, this pipeline's source or a package changes. */
export class BodyCache {
  readonly #results: ResultCache<CompiledBody>;
  readonly #compile: BodyCompiler;

  /**
   * @param root folder of the project
   * @param list folder of the list
   * @param compile what compiles the bodies that the cache does not have
   */
  constructor(root: string, list: string, compile: BodyCompiler) {
    const rooms = ['markdown', 'problems', 'text'].map((room) => join('src', room));
    const maker = () => [...rooms.flatMap((room) => filesIn(root, room)), 'package-lock.json'];
    this.#results = new ResultCache(root, maker, list);
    this.#compile = compile;
  }

  readonly compile: BodyCompiler = (markdown) => {
    const known = this.#results.find(markdown);
    if (known) return { ...known, markdown };
    const body = this.#compile(markdown);
    this.keep(body);
    return body;
  };

  /** Whether a body is in the cache. */
  has(markdown: string): boolean {
    return this.#results.has(markdown);
  }

  /** Remembers a compiled body. */
  readonly keep = (body: CompiledBody): void => {
    // Without the Markdown, which the caller has; not when it took too long: a faster machine may compile it.
    if (!body.faults.some(({ rule }) => rule === 'body-limits'))
      this.#results.keep(body.markdown, { ...body, markdown: '' });
  };

  /** Writes the bodies that this reading of the list used; others are forgotten. */
  save(): void {
    this.#results.save();
  }
}
