import { maxCited, type Answer, type Question, type ResultView } from './messages.ts';
import { SearchEngine } from './engine.ts';
import type { LoadFile } from './index/open-index.ts';

/** Answers one reader's questions: the newest at once, and no older one after it. */
export class SearchSession {
  readonly #load: LoadFile;
  readonly #answer: (answer: Answer) => void;
  #engine: Promise<SearchEngine> | null = null;
  #newest = 0;

  constructor(load: LoadFile, answer: (answer: Answer) => void) {
    this.#load = load;
    this.#answer = answer;
  }

  /** Opens the index ahead of the first question. A failure shows when a question is asked. */
  warm(): void {
    this.#open().catch(() => undefined);
  }

  /** Takes a question; what is still being loaded for older ones is no longer waited for. */
  ask(question: Question): void {
    this.#newest = question.number;
    this.#reply(question).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.#tell({ kind: 'failure', number: question.number, reason });
    });
  }

  #open(): Promise<SearchEngine> {
    // After a failure the next question tries again.
    this.#engine ??= SearchEngine.open(this.#load).catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  #tell(answer: Answer): void {
    if (answer.number === this.#newest) this.#answer(answer);
  }

  async #reply(question: Question): Promise<void> {
    const engine = await this.#open();
    if (question.number !== this.#newest) return;
    const { hits, ...rest } = await engine.search(question);
    const shown = hits.slice(0, question.limit).map(({ doc }) => doc);
    // Results without their notes are still results.
    const notes = Promise.all(shown.map((doc) => engine.index.note(doc))).catch(() => null);
    const areThere = engine.index.hasNotes(shown);
    const total = hits.length - rest.related;
    this.#tell({
      ...rest,
      kind: 'results',
      number: question.number,
      total,
      results: shown.map((doc) => viewOf(engine, doc)),
      notes: areThere ? await notes : null,
      ids: hits.slice(0, Math.min(total, maxCited)).map(({ id }) => id),
    });
    const late = areThere ? null : await notes;
    if (late) this.#tell({ kind: 'notes', number: question.number, notes: late });
  }
}

function viewOf({ index }: SearchEngine, doc: number): ResultView {
  const { papers } = index;
  const themes = papers.facets.find(({ name }) => name === 'theme');
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
