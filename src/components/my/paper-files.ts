/** A format that a selection can be exported in; the buttons of the page say which there are. */
export interface FileForm {
  mediaType: string;
  /** How a file of one paper begins: source of a regular expression for which case does not matter. */
  begins: string;
  /** What stands before the first paper of a file, between two, and after the last. */
  opening: string;
  between: string;
  closing: string;
}

/** The formats by the ending of their files, which the buttons of a page describe. */
export function formsOf(page: HTMLElement): Map<string, FileForm> {
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-form]')];
  return new Map(
    buttons.map(({ dataset }) => [dataset['ending'] ?? '', JSON.parse(dataset['form'] ?? '') as FileForm]),
  );
}

/** Longest wait for one file, in milliseconds. */
const patience = 15_000;

/** Loads the files of single papers, a few at a time, each once. */
export class PaperFiles {
  readonly #folder: string;
  readonly #forms: ReadonlyMap<string, FileForm>;
  readonly #fetch: typeof fetch;
  readonly #texts = new Map<string, Promise<string | null>>();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /**
   * @param folder address that the ids are put behind
   * @param forms formats by the ending of their files
   * @param atOnce most requests at a time
   */
  constructor(folder: string, forms: ReadonlyMap<string, FileForm>, load: typeof fetch, atOnce = 6) {
    this.#folder = folder;
    this.#forms = forms;
    this.#fetch = load;
    this.#free = atOnce;
  }

  /** The format with an ending. @throws Error when there is none */
  form(ending: string): FileForm {
    const form = this.#forms.get(ending);
    if (!form) throw new Error(`no format has the ending ${ending}`);
    return form;
  }

  /**
   * The file of a paper, or null when there is none.
   *
   * @throws Error when the file cannot be loaded; the next call tries again
   */
  text(id: string, ending: string): Promise<string | null> {
    const name = `${id}.${ending}`;
    const known = this.#texts.get(name);
    if (known) return known;
    const text = this.#load(name, new RegExp(this.form(ending).begins, 'i'));
    this.#texts.set(name, text);
    text.catch(() => this.#texts.delete(name));
    return text;
  }

  async #load(name: string, beginning: RegExp): Promise<string | null> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      const load = this.#fetch;
      const response = await load(this.#folder + name, { signal: AbortSignal.timeout(patience) });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`${name} answered ${response.status}`);
      const text = await response.text();
      if (!beginning.test(text)) throw new Error(`${name} is something else`);
      return text;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
