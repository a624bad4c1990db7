import { eastAsianName } from '../../text/east-asian.ts';

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

/** What a card shows of a paper, out of its CSL-JSON file. */
export interface PaperReference {
  title: string;
  authors: string[];
  venue: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string;
  /** Address of the paper itself, outside the list; empty when it is not known. */
  url: string;
  /** Its id on arXiv; empty without one. */
  arxiv: string;
  /** What those who cite it must know, such as that it is retracted; empty for most. */
  note: string;
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

interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
}

interface CslItem {
  title?: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts'?: number[][] };
  /** First public version, where the paper is cited by the year of its venue. */
  'available-date'?: { 'date-parts'?: number[][] };
  DOI?: string;
  URL?: string;
  note?: string;
}

/**
 * Reads a CSL-JSON file of one paper.
 *
 * @throws SyntaxError when it is none
 */
export function readReference(text: string): PaperReference {
  const [item] = JSON.parse(text) as (CslItem | undefined)[];
  if (typeof item?.title !== 'string') throw new SyntaxError('the file holds no paper');
  const date = (item['available-date'] ?? item.issued)?.['date-parts']?.[0] ?? [];
  return {
    title: item.title,
    authors: (item.author ?? []).map(nameOf),
    venue: item['container-title'] ?? item.publisher ?? '',
    published: date.map((part) => String(part).padStart(2, '0')).join('-'),
    url: item.URL ?? (item.DOI === undefined ? '' : `https://doi.org/${item.DOI}`),
    // The note also holds the arXiv id, on a line for Zotero.
    arxiv: arxivLine.exec(item.note ?? '')?.[1] ?? '',
    note: (item.note ?? '').replace(arxivLine, ''),
  };
}

const arxivLine = /^arXiv: (.*)\n?/;

function nameOf(name: CslName): string {
  const { literal, given, family, suffix } = name;
  const eastAsian = eastAsianName(family ?? '', given ?? '');
  return (
    literal ?? eastAsian ?? [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ')
  );
}
