/** What a venue may hold besides the name of the container, by the names of the fields for it. */
export interface PlaceParts {
  volume?: string;
  issue?: string;
  pages?: string;
  number?: string;
  series?: string;
  edition?: string;
  editors?: string[];
  publisher?: string;
  place?: string;
  doi?: string;
}

/** Parts that were read, and how sure they make it that a place is written there. */
export interface Place {
  parts: PlaceParts;
  year?: number;
  /** True when more than a bare number and a year was read. */
  isSure: boolean;
  /** True where the year has a month or days with it. */
  isDated?: true;
  /** The number of an article, which may have pages of its own: `Article 5, 1–14`. */
  article?: string;
}
