import type { SearchHit } from './document.ts';
import { SearchEngine } from './engine.ts';
import type { PaperFiles } from './index/paper-files.ts';
import type { LoadFile } from './index/open-index.ts';
import { maxCited, type Answer, type Question } from './messages.ts';

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
    const { number, limit } = question;
    const engine = await this.#open();
    if (number !== this.#newest) return;
    const { hits, ...rest } = await engine.search(question);
    if (number !== this.#newest) return;
    const { papers } = engine.index;
    const shown = hits.slice(0, limit).map(({ doc }) => doc);
    const results = await papers.rows(shown);
    const notes = papers.notesAtHand(shown);
    const total = hits.length - rest.related;
    const ids = idsAtHand(papers, hits.slice(0, total).slice(0, maxCited));
    this.#tell({ ...rest, kind: 'results', number, total, results, notes, ids });
    if (number !== this.#newest) return;
    // Results without their notes or counts are still results.
    await Promise.allSettled([
      notes ?? papers.notes(shown).then((late) => this.#tell({ kind: 'notes', number, notes: late })),
      rest.counts ?? this.#count(engine, question),
    ]);
  }

  /** Tells the counts that could not be told with the results. */
  async #count(engine: SearchEngine, question: Question): Promise<void> {
    await engine.index.needValues();
    const { counts } = await engine.search(question);
    this.#tell({ kind: 'counts', number: question.number, counts });
  }
}

/** Ids of the first hits, up to one of which nothing is in memory. */
function idsAtHand(papers: PaperFiles, hits: readonly SearchHit[]): string[] {
  const ids: string[] = [];
  for (const { doc } of hits) {
    const row = papers.rowAtHand(doc);
    if (!row) break;
    ids.push(row.id);
  }
  return ids;
}
