import type { PaperFields } from './paper.ts';

type CslType = PaperFields['type'];
type Degree = NonNullable<PaperFields['degree']>;

/** Names of one kind of publication elsewhere. */
interface TypeNames {
  /** Entry types of BibTeX and biblatex. */
  bibtex: readonly string[];
  /** Item types of Zotero. */
  zotero: readonly string[];
  /** What else people and programs call it: words of Crossref and RIS among them. */
  others: string;
}

/** Names of kinds of publication elsewhere; they are compared without capitals, spaces and signs. */
export const typeNames: Record<CslType, TypeNames> = {
  article: {
    bibtex: ['unpublished'],
    zotero: ['preprint', 'manuscript'],
    others: 'eprint arxiv biorxiv postedcontent draft submitted unpb workingpaper',
  },
  'article-journal': {
    bibtex: ['article', 'periodical', 'suppperiodical'],
    zotero: ['journalArticle', 'magazineArticle', 'newspaperArticle'],
    others:
      'journal journalpaper jour review reviewarticle articlemagazine magazine mgzn articlenewspaper researcharticle articlejournal',
  },
  'paper-conference': {
    bibtex: ['inproceedings', 'conference'],
    zotero: ['conferencePaper'],
    others:
      'conferenceproceedings proceedingsarticle paper conf cpaper workshop workshoppaper workshoparticle inproc poster conferencearticle demo',
  },
  chapter: {
    bibtex: ['incollection', 'inbook', 'inreference', 'suppbook', 'suppcollection'],
    zotero: ['bookSection', 'encyclopediaArticle', 'dictionaryEntry'],
    others: 'bookchapter chap entryencyclopedia entrydictionary bookpart section',
  },
  book: {
    bibtex: ['book', 'booklet', 'collection', 'proceedings', 'manual', 'reference', 'mvbook', 'bookinbook'],
    zotero: ['book'],
    others: 'monograph editedbook textbook mvcollection mvproceedings',
  },
  report: {
    bibtex: ['techreport', 'report'],
    zotero: ['report', 'standard'],
    others: 'technicalreport techrep rprt whitepaper systemcard modelcard',
  },
  thesis: {
    bibtex: ['phdthesis', 'mastersthesis', 'thesis'],
    zotero: ['thesis'],
    others:
      'doctoralthesis dissertation phd phddissertation thes masterthesis mathesis masters master msc mscthesis bachelorsthesis bachelorthesis bachelor bachelors bscthesis diplomathesis',
  },
  webpage: {
    bibtex: ['online', 'electronic', 'www'],
    zotero: ['webpage', 'blogPost', 'forumPost'],
    others: 'blog postweblog weblog post web website site internet elec newsletter newspost webpost',
  },
  dataset: {
    bibtex: ['dataset'],
    zotero: ['dataset'],
    others: 'data datasets corpus database aggdatabase benchmark',
  },
  software: {
    bibtex: ['software'],
    zotero: ['computerProgram'],
    others: 'program code tool library package comp app application model repository repo',
  },
};

/** Names that say too little to be read as one type. */
const vague = new Set(['misc', 'miscellaneous', 'other', 'generic', 'gen', 'document']);

const typesByName = new Map(
  Object.entries(typeNames).flatMap(([type, { bibtex, zotero, others }]) =>
    [...bibtex, ...zotero, ...others.split(' ')].map((name): [string, CslType] => [
      keyOf(name),
      type as CslType,
    ]),
  ),
);

/** The CSL type that another name stands for, with the degree that the name of a thesis holds. */
export interface MeantType {
  type: CslType;
  degree?: Degree;
}

/** What a name of another program, or of common speech, means as a type; null when it means none for sure. */
export function meantType(name: string): MeantType | null {
  const key = keyOf(name);
  const type = typesByName.get(key);
  if (type === undefined) return null;
  const degree = type === 'thesis' ? degreeIn(name) : undefined;
  return degree === undefined ? { type } : { type, degree };
}

/** True for a name such as `misc`, which can stand for several types. */
export function isVagueType(name: string): boolean {
  return vague.has(keyOf(name));
}

/** The degree that words name, as in `Master’s thesis` or `PhD dissertation`; undefined where they name none. */
export function degreeIn(words: string): Degree | undefined {
  if (/\bmaster|diplomarbeit|maestr|^m\.?a\.?\s?thesis|\bm\.?\s?sc\b|^msc/i.test(words)) return 'master';
  if (/\bbachelor|\bb\.?\s?sc\b|^bsc|^b\.?a\.?\s?thesis/i.test(words)) return 'bachelor';
  return /\bph\.?\s?d|^phd|doctora|dissertation|doktor|proefschrift|dottorato/i.test(words)
    ? 'doctoral'
    : undefined;
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
