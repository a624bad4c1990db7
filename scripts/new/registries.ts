import { arxivRecords } from '../../src/records/arxiv-records.ts';
import { bibtexRecords } from '../../src/records/bibtex-records.ts';
import { cslRecord } from '../../src/records/csl-record.ts';
import { pageRecord } from '../../src/records/page-record.ts';
import type { PaperRecord } from '../../src/records/paper-record.ts';
import type { Identifier } from '../../src/text/identifier-addresses.ts';
import { parseIdentifier } from '../../src/text/identifiers.ts';
import { WebError, type Answer, type WebClient } from '../web/web-client.ts';

/** Where the registries answer; each can be set in the environment, for a mirror or a test. */
export interface Registries {
  arxiv: string;
  crossref: string;
  doi: string;
  acl: string;
  openreview: string;
}

/** The registries' own addresses, or those of the environment: `ARXIV_API`, `CROSSREF_API` and so on. */
export function registriesOf(environment: NodeJS.ProcessEnv): Registries {
  const at = (name: string, address: string) => (environment[name] ?? address).replace(/\/$/, '');
  return {
    arxiv: at('ARXIV_API', 'https://export.arxiv.org'),
    crossref: at('CROSSREF_API', 'https://api.crossref.org'),
    doi: at('DOI_RESOLVER', 'https://doi.org'),
    acl: at('ACL_ANTHOLOGY', 'https://aclanthology.org'),
    openreview: at('OPENREVIEW_API', 'https://api2.openreview.net'),
  };
}

/** Most ids in one question to arXiv, and most answers to a search. */
const mostIds = 100;
const mostFound = 5;

/** Asks the registries for the records of papers. */
export class RecordFinder {
  readonly #web: WebClient;
  readonly #at: Registries;
  /** Records of arXiv that were asked for together. */
  readonly #fetched = new Map<string, PaperRecord>();

  constructor(web: WebClient, registries: Registries) {
    this.#web = web;
    this.#at = registries;
  }

  /**
   * Records of arXiv by id, all with as few questions as possible; an id that arXiv does not know is not in them.
   *
   * @throws WebError when arXiv cannot be asked
   */
  async arxiv(ids: readonly string[]): Promise<Map<string, PaperRecord>> {
    const found = new Map<string, PaperRecord>();
    for (let start = 0; start < ids.length; start += mostIds) {
      const asked = ids.slice(start, start + mostIds);
      const query = `id_list=${asked.map(encodeURIComponent).join(',')}&max_results=${asked.length}`;
      for (const [id, record] of await this.#arxivFeed(query)) found.set(id, record);
    }
    return found;
  }

  /**
   * The newest papers that arXiv finds for a query in its own syntax, newest first.
   *
   * @throws WebError when arXiv cannot be asked, or does not understand the query
   */
  async newest(search: string, most: number): Promise<PaperRecord[]> {
    const order = 'sortBy=submittedDate&sortOrder=descending';
    const query = `search_query=${encodeURIComponent(search)}&${order}&max_results=${most}`;
    return [...(await this.#arxivFeed(query)).values()];
  }

  /**
   * Asks arXiv once for all papers that are named by its ids, as its terms of use want it; what cannot be asked now is
   * asked again for each of them, and told there.
   */
  async prefetch(words: readonly string[]): Promise<void> {
    const ids = words.map(parseIdentifier).flatMap((named) => (named?.scheme === 'arxiv' ? [named.id] : []));
    if (ids.length < 2) return;
    try {
      for (const [id, record] of await this.arxiv(ids)) this.#fetched.set(id, record);
    } catch (error) {
      if (!(error instanceof WebError)) throw error;
    }
  }

  /**
   * Records for a title, those of arXiv first; of Crossref only where arXiv has none with just this title.
   *
   * @throws WebError when neither can be asked
   */
  async titled(title: string, isSame: (title: string) => boolean): Promise<PaperRecord[]> {
    const words = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const query = `search_query=${encodeURIComponent(`ti:"${words}"`)}&max_results=${mostFound}`;
    const preprints = await this.#arxivFeed(query).catch(webError);
    const found = preprints instanceof WebError ? [] : [...preprints.values()];
    if (found.some(({ fields }) => isSame(fields.title ?? ''))) return found;
    const address = `${this.#at.crossref}/works?query.bibliographic=${encodeURIComponent(title)}&rows=${mostFound}`;
    const works = await this.#web.get(address, 'application/json', crossrefItems).catch(webError);
    if (works instanceof WebError && preprints instanceof WebError) throw preprints;
    return [...found, ...(works instanceof WebError ? [] : works)];
  }

  /** What the page of a paper says of it in its head. @throws WebError when there is no such page */
  async page(address: string): Promise<PaperRecord> {
    return this.#web.get(address, 'text/html', ({ status, text }) => {
      if (status !== 200) throw new WebError(`there is no page ${address} (${status})`);
      return pageRecord(text, address);
    });
  }

  /**
   * The record of one paper; null where the registry does not know it.
   *
   * @throws WebError when the registry cannot be asked, or answers with something else
   */
  async named({ scheme, id }: Identifier): Promise<PaperRecord | null> {
    switch (scheme) {
      case 'arxiv':
        return this.#fetched.get(id) ?? (await this.arxiv([id])).get(id) ?? null;
      case 'doi':
        return (await this.#crossref(id)) ?? (await this.#contentOf(id));
      case 'acl':
        return this.#anthology(id);
      case 'openreview':
        return this.#openReview(id);
      case 'isbn':
        throw new WebError('no registry is asked for an ISBN, which names a volume and not its parts');
    }
  }

  async #arxivFeed(query: string): Promise<Map<string, PaperRecord>> {
    const address = `${this.#at.arxiv}/api/query?${query}`;
    return this.#web.get(address, 'application/atom+xml', ({ text }) => {
      const { records, error } = readAs(() => arxivRecords(text));
      if (error !== null) throw new WebError(`arXiv refuses the question: ${error}`);
      return records;
    });
  }

  async #crossref(doi: string): Promise<PaperRecord | null> {
    const address = `${this.#at.crossref}/works/${encodeURIComponent(doi)}`;
    return this.#web.get(address, 'application/json', ({ status, text }) =>
      status === 404 ? null : cslRecord((jsonOf(text, 'Crossref').message ?? {}) as Record<string, unknown>),
    );
  }

  /** DataCite and other agencies answer through doi.org alone. */
  async #contentOf(doi: string): Promise<PaperRecord | null> {
    const address = `${this.#at.doi}/${encodeURI(doi)}`;
    return this.#web.get(address, 'application/vnd.citationstyles.csl+json', ({ status, text }) =>
      status === 404 ? null : cslRecord(jsonOf(text, 'doi.org')),
    );
  }

  async #anthology(acl: string): Promise<PaperRecord | null> {
    return this.#web.get(`${this.#at.acl}/${acl}.bib`, 'text/plain', ({ status, text }) => {
      if (status === 404) return null;
      const record = firstOf(text);
      if (!record) throw new WebError('the ACL Anthology did not answer with BibTeX');
      return { ...record, fields: { ...record.fields, acl } };
    });
  }

  async #openReview(openreview: string): Promise<PaperRecord | null> {
    const address = `${this.#at.openreview}/notes?id=${encodeURIComponent(openreview)}`;
    return this.#web.get(address, 'application/json', ({ status, text }) => {
      if (status === 404) return null;
      const { notes = [] } = jsonOf(text, 'OpenReview') as {
        notes?: { content?: Record<string, { value?: unknown }> }[];
      };
      const bibtex = notes[0]?.content?.['_bibtex']?.value;
      const record = typeof bibtex === 'string' ? firstOf(bibtex) : null;
      return record && { ...record, fields: { ...record.fields, openreview } };
    });
  }
}

/** The record of the first entry of BibTeX that has one. */
function firstOf(bibtex: string): PaperRecord | null {
  for (const reading of bibtexRecords(bibtex)) if ('record' in reading) return reading.record;
  return null;
}

function crossrefItems({ text }: Answer): PaperRecord[] {
  const { items = [] } = (jsonOf(text, 'Crossref').message ?? {}) as { items?: unknown[] };
  return items.flatMap((item) => cslRecord(item as Record<string, unknown>) ?? []);
}

/** Keeps what cannot be asked as a value. */
function webError(error: unknown): WebError {
  if (error instanceof WebError) return error;
  throw error;
}

function jsonOf(text: string, from: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // A page for people, as of a proxy or of maintenance: told below.
  }
  throw new WebError(`${from} did not answer with JSON`);
}

function readAs<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new WebError((error as Error).message, { cause: error });
  }
}
