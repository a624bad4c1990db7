import type { PaperFields } from '../schema/paper.ts';

type CslType = PaperFields['type'];

/** Words in the names of venues that tell what is published there; the first row that fits counts. */
const words: [RegExp, CslType][] = [
  [
    /\bproc(?:eedings|\.)? (?:of the )?(?:acm|natl|national|ieee|vldb|royal|r\.|aristot)|^(?:PVLDB|PACM\w*|PNAS)\b/i,
    'article-journal',
  ],
  [/\b(?:thesis|dissertation)\b/i, 'thesis'],
  [/\b(?:technical|tech\.?) rep/i, 'report'],
  [
    /\bworkshops?\b|\bconference\b|\bproc(?:eedings|\.)|\bsymposi|\bfindings of\b|\bmeeting\b|\bconf\./i,
    'paper-conference',
  ],
  [/\b(?:handbook|encyclop[ae]?edia|companion to|textbook)\b/i, 'chapter'],
  [
    /\b(?:journals?|letters|transactions|annals|reviews?|magazine|bulletin|quarterly|revista|revue|zeitschrift|archives?|acta|advances in|frontiers in|nature|sciences?|cell|lancet|plos|elife|pnas|communications)\b|\b(?:J|Trans|Rev|Lett|Ann|Bull)\.|^(?:TACL|TMLR|JMLR|JAIR|TPAMI|IJCV|CACM|CL)\b/i,
    'article-journal',
  ],
  [/\b(?:github|gitlab|pypi|npm|cran|bitbucket)\b/i, 'software'],
  [/\b(?:hugging ?face|kaggle|figshare|dataverse|zenodo|dryad|ldc|uci)\b/i, 'dataset'],
  [
    /blog|\b(?:substack|medium|lesswrong|news(?:letter)?|website|wiki)\b|\.(?:com|org|net|io|dev|ai)\b/i,
    'webpage',
  ],
  [
    /\b(?:university|universit[äéà]t?|universidad|universiteit|college|institute of technology|eth)\b/i,
    'thesis',
  ],
  [/\b(?:press|springer|elsevier|wiley|verlag|publish(?:ers|ing))\b/i, 'book'],
  [/\b(?:institute|laborator(?:y|ies)|labs?|inc|research|ministry|agency|commission|bureau)\b/i, 'report'],
];

/**
 * The kind of publication that a venue most likely means by its name and by where its year stands.
 *
 * @param isInVolume true where the entry has a volume or an issue, as articles in journals do
 */
export function likelyType(venue: string, isInVolume: boolean): CslType {
  const found = words.find(([pattern]) => pattern.test(venue))?.[1];
  if (found !== undefined) return found;
  // People say `Bread 2021` of conferences, and write `Loaf Letters, 2021` of what appears each month.
  return isInVolume || /,\s*[12]\d{3}$|\d\(\d+\)|\bvol/i.test(venue) ? 'article-journal' : 'paper-conference';
}

/** Servers that publish preprints, and what people write of papers that nobody has published yet. */
const preprintServers =
  /\b(?:ar|bio|med|psy|chem|tech|soc|earth|ed|eng|agri|sport|eco ?evo)r?xiv\b|\bssrn\b|\bpreprints?\b|\bresearch square\b|\bosf\b|\bhal\b|\bauthorea\b|\bopenreview\b|\b(?:submitted|under review|to appear|in press|unpublished|forthcoming)\b/i;

/** True for a venue that publishes nothing but preprints, which are papers of the type `article`. */
export function isPreprintServer(venue: string): boolean {
  return preprintServers.test(venue);
}
