/** The words of the interface for the scripts of pages, part by part; made by `build/words-module.ts`. */
declare module 'site:words' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- only this form may name a file here
  type Words = import('./words.ts').Words;
  export const language: Words['language'];
  export const copyButton: Words['copyButton'];
  export const hoverCard: Words['hoverCard'];
  export const nearestPapers: Words['nearestPapers'];
  export const listTools: Words['listTools'];
  export const debates: Words['debates'];
  export const compare: Words['compare'];
  export const search: Words['search'];
  export const searchControls: Words['searchControls'];
  export const liveSearch: Words['liveSearch'];
  export const readingState: Words['readingState'];
  export const pathProgress: Words['pathProgress'];
  export const shownPapers: Words['shownPapers'];
  export const myList: Words['myList'];
  export const myFiles: Words['myFiles'];
  export const selection: Words['selection'];
  export const newBadge: Words['newBadge'];
  export const newEntry: Words['newEntry'];
}
