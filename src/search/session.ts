import { maxCited, searchIndexFacets, type Answer, type Question, type ResultView } from './messages.ts';
import { SearchEngine } from './engine.ts';
import type { LoadFile } from './open-index.ts';

/** Answers one reader's questions, one at a time: while one is being answered, only the newest waits. */
export class SearchSession {
  readonly #load: LoadFile;
  readonly #answer: (answer: Answer) => void;
  #engine: Promise<SearchEngine> | null = null;
  #waiting: Question | null = null;
  #isBusy = false;

  constructor(load: LoadFile, answer: (answer: Answer) => void) {
    this.#load = load;
    this.#answer = answer;
  }

  /** Opens the index ahead of the first question. A failure shows when a question is asked. */
  warm(): void {
    this.#open().catch(() => undefined);
  }

  /** Takes a question; one that waits is forgotten. */
  ask(question: Question): void {
    this.#waiting = question;
    if (!this.#isBusy) void this.#work();
  }

  #open(): Promise<SearchEngine> {
    // After a failure the next question tries again.
    this.#engine ??= SearchEngine.open(this.#load).catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting) {
      const question = this.#waiting;
      this.#waiting = null;
      try {
        await this.#reply(question);
      } catch (error) {
        this.#answer({
          kind: 'failure',
          number: question.number,
          reason: error instanceof Error ? error.message : String(error),
        });
      }
    }
    this.#isBusy = false;
  }

  async #reply(question: Question): Promise<void> {
    const engine = await this.#open();
    const { hits, ...rest } = await engine.search(question);
    const shown = hits.slice(0, question.limit);
    this.#answer({
      ...rest,
      kind: 'results',
      number: question.number,
      total: hits.length,
      results: shown.map(({ doc }) => viewOf(engine, doc)),
      ids: hits.slice(0, maxCited).map(({ id }) => id),
    });
    // Results without their notes are still results.
    const notes = await Promise.all(shown.map(({ doc }) => engine.index.note(doc))).catch(() => null);
    if (notes) this.#answer({ kind: 'notes', number: question.number, notes });
  }
}

function viewOf({ index }: SearchEngine, doc: number): ResultView {
  const { papers } = index;
  const themes = papers.facets.find(({ name }) => name === searchIndexFacets.theme);
  return {
    id: papers.ids[doc] ?? '',
    title: papers.titles[doc] ?? '',
    authors: index.authors(doc),
    venue: index.venue(doc),
    published: papers.published?.[doc] ?? String(papers.years[doc] ?? ''),
    added: papers.added?.[doc] ?? '',
    themes: themes?.papers[doc] ?? [],
  };
}
