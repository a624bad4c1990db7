// The parts of the peers that the benchmark uses. Their own types are there only where the benchmark was run, since only
// it installs them.

declare module 'minisearch' {
  interface SearchOptions {
    boost?: Record<string, number>;
    fuzzy?: number;
    prefix?: (term: string, at: number, terms: string[]) => boolean;
  }
  export default class MiniSearch<Document> {
    constructor(options: { fields: string[] });
    addAll(documents: readonly Document[]): void;
    search(query: string, options?: SearchOptions): { id: string; score: number }[];
  }
}

declare module 'lunr' {
  interface Builder {
    ref(field: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  }
  interface Clause {
    boost?: number;
    wildcard?: number;
    usePipeline?: boolean;
    editDistance?: number;
  }
  interface Index {
    query(
      ask: (query: { term(word: string, clause: Clause): void }) => void,
    ): { ref: string; score: number }[];
  }
  const lunr: {
    (configure: (builder: Builder) => void): Index;
    Query: { wildcard: { TRAILING: number } };
  };
  export default lunr;
}

declare module 'flexsearch' {
  interface Options {
    document: { id: string; index: string[] };
    tokenize: 'forward';
    encoder: object;
  }
  interface Index {
    add(document: object): void;
    export(take: (key: string, data: string) => void): void;
    search(query: string, options: { limit: number; suggest: boolean }): { result: string[] }[];
  }
  const flexsearch: { Document: new (options: Options) => Index; Charset: { LatinBalance: object } };
  export default flexsearch;
}

declare module 'lighthouse' {
  interface Flags {
    /** Where the browser can be spoken to. */
    port: number;
    onlyCategories: readonly string[];
    logLevel: 'error';
  }
  export interface Result {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  }
  /** Audits a page as on a phone on a slow line, unless it is told otherwise. */
  export default function lighthouse(address: string, flags: Flags): Promise<{ lhr: Result } | undefined>;
}
