/** What the product and its tests use of Citation.js 0.8, which has no types of its own. */
declare module '@citation-js/core' {
  /** A store of templates by name. */
  interface Register {
    add(name: string, template: string): void;
    get(name: string): string;
    has(name: string): boolean;
  }
  /** Names of plugins: the CSL plugin keeps its styles, and prepares an engine of citeproc for one of them. */
  interface CslConfig {
    styles: Register;
    engine(items: readonly object[], style: string, locale: string, format: string): CiteprocEngine;
  }
  interface CiteprocEngine {
    /** Takes items by their ids; with `unsorted`, in this order. */
    updateItems(ids: readonly string[], unsorted: boolean): string[];
    setOutputFormat(format: 'html' | 'text'): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }
  export const plugins: {
    config: { get(plugin: '@csl'): CslConfig; get(plugin: string): unknown };
    input: {
      chain(input: string, options: { forceType: string; generateGraph: false }): Record<string, unknown>[];
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
