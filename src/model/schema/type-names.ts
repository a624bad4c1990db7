import type { PaperFields } from './paper.ts';

type CslType = PaperFields['type'];
type Degree = NonNullable<PaperFields['degree']>;

/**
 * Names that BibTeX, biblatex, Zotero, RIS, Crossref and common speech have for kinds of publication, by CSL type. They
 * are compared without capitals, spaces and signs: `journalArticle` and `journal-article` are `journalarticle`.
 */
const namesOfTypes: Record<CslType, string> = {
  article:
    'preprint unpublished eprint arxiv biorxiv manuscript postedcontent draft submitted unpb workingpaper',
  'article-journal':
    'journal journalarticle articlejournal journalpaper jour periodical review reviewarticle articlemagazine ' +
    'magazine magazinearticle mgzn articlenewspaper newspaperarticle suppperiodical researcharticle',
  'paper-conference':
    'inproceedings conference conferencepaper conferenceproceedings proceedingsarticle paper conf cpaper workshop ' +
    'workshoppaper workshoparticle inproc poster conferencearticle demo',
  chapter:
    'incollection inbook booksection bookchapter chap inreference suppbook suppcollection encyclopediaarticle ' +
    'entryencyclopedia dictionaryentry entrydictionary bookpart section',
  book: 'booklet monograph collection mvbook mvcollection bookinbook editedbook textbook manual proceedings mvproceedings reference',
  report: 'techreport technicalreport techrep rprt whitepaper standard systemcard modelcard',
  thesis:
    'phdthesis doctoralthesis dissertation phd phddissertation thes mastersthesis masterthesis mathesis masters ' +
    'master msc mscthesis bachelorsthesis bachelorthesis bachelor bachelors bscthesis diplomathesis',
  webpage:
    'blog blogpost postweblog weblog post online electronic www web website site internet elec forumpost ' +
    'newsletter newspost webpost',
  dataset: 'data datasets corpus database aggdatabase benchmark',
  software: 'computerprogram program code tool library package comp app application model repository repo',
};

/** Names that say too little to be read as one type. */
const vague = new Set(['misc', 'miscellaneous', 'other', 'generic', 'gen', 'document']);

const typesByName = new Map(
  Object.entries(namesOfTypes).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, CslType] => [name, type as CslType]),
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
  if (/\bmaster|^m\.?a\.?\s?thesis|\bm\.?\s?sc\b|^msc/i.test(words)) return 'master';
  if (/\bbachelor|\bb\.?\s?sc\b|^bsc/i.test(words)) return 'bachelor';
  return /\bph\.?\s?d|^phd|doctora|dissertation/i.test(words) ? 'doctoral' : undefined;
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
