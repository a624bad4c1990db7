/** Words and forms of which places in journals and proceedings are made, as parts of regular expressions. */

export const dash = '[-–—−‐‑]';
/** `12`, `D97`, `193-194`, `LATTICE2024`. */
export const volume = `(?:\\p{Lu}\\p{L}*)?\\d{1,4}(?:${dash}\\d{1,4})?\\p{Lu}?`;
/** `2`, `S4`, `Suppl. 1`, `Suppl_1`, `POPL`. */
export const issue = `(?:\\p{L}{1,12}\\.?[ _]?)?\\d{1,5}(?:[/–-]\\d{1,5})?\\p{L}?|\\p{Lu}\\p{L}{1,11}`;
/** The same behind a word for it, where other words are none. */
export const calledIssue = '(?:\\p{L}{1,2}|suppl(?:ement)?\\.?[ _]?)?\\d{1,5}(?:[/–-]\\d{1,5})?\\p{L}?';
/** What stands between such a word and its number. */
export const gap = '(?:\\. ?| |(?=\\d))';
/** `7`, `e00024.001`, `014021`, `20:1`. */
export const page = '\\p{L}{0,4}\\d+(?:[.:]\\d+)*\\p{L}?';
export const pages = `${page}(?: ?${dash}{1,3} ?${page})?`;
export const pageRange = `${page} ?${dash}{1,3} ?${page}`;
export const end = '(?![\\p{L}\\d])';
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** Days of a conference: `July 5-10`, `15–19 September`, `June 30 - July 4`, `June`. */
export const days = `(?:${month} \\d{1,2}(?: ?${dash} ?(?:${month} )?\\d{1,2})?|\\d{1,2}(?: ${month})?(?: ?${dash} ?\\d{1,2})? ${month}|${month})`;
export const dayBefore = `(?:${month} (?:\\d{1,2},? )?|(?:spring|summer|autumn|fall|winter) )?`;
export const dayBehind = `(?: ${month}(?: \\d{1,2})?(?=[;:,]))?`;

/** Words for a volume, an issue, pages and the number of an article. */
export const volumeWord = '(?:volumes?|vols?|bd|band|tome?|t(?=\\.))';
export const issueWord = '(?:issues?|iss|numbers?|num|nos?|nr|heft|h(?=\\.)|n[°º]|№)';
export const pagesWord = '(?:pages?|pgs?|pp|p(?=[.\\d])|seiten?|s(?=\\.))';
export const articleWord = '(?:article|art\\.?|paper)(?: (?:no|number|id))?';

/** Series that people name by their initials, with their full names. */
export const seriesNames: [word: string, name: string][] = [
  ['PMLR|Proceedings of Machine Learning Research', 'Proceedings of Machine Learning Research'],
  ['JMLR:? W&CP|JMLR Workshop and Conference Proceedings', 'JMLR Workshop and Conference Proceedings'],
  ['LNCS|Lecture Notes in Computer Science', 'Lecture Notes in Computer Science'],
  ['LNAI|Lecture Notes in Artificial Intelligence', 'Lecture Notes in Artificial Intelligence'],
  ['LNBI|Lecture Notes in Bioinformatics', 'Lecture Notes in Bioinformatics'],
  ['LNNS|Lecture Notes in Networks and Systems', 'Lecture Notes in Networks and Systems'],
  ['LNBIP', 'Lecture Notes in Business Information Processing'],
  [
    'CCIS|Communications in Computer and Information Science',
    'Communications in Computer and Information Science',
  ],
  ['AISC', 'Advances in Intelligent Systems and Computing'],
  ['CEUR(?:-WS| Workshop Proceedings)?', 'CEUR Workshop Proceedings'],
  ['LIPIcs', 'Leibniz International Proceedings in Informatics'],
  ['IFIP AICT', 'IFIP Advances in Information and Communication Technology'],
];

export const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Names of publishers, at least those that one meets most and those with a word that only publishers have. */
export const publisher =
  "(?:[\\p{L}&.’' -]*\\b(?:Press|Verlag|Publish(?:ers|ing)|Publications|Books|Editions)\\b(?:[ ,]+(?:Inc|Ltd|LLC)\\.?)?|Springer(?:[- ](?:Nature|Verlag|International))?|Elsevier(?: Science)?|(?:John )?Wiley(?: (?:&|and) Sons)?(?:,? Inc\\.?)?|Blackwell|ACM|IEEE|AAAI|USENIX(?: Association)?|SIAM|Curran Associates(?:,? Inc\\.?)?|Association for Computational Linguistics|Morgan Kaufmann|O[’']Reilly(?: Media)?|Pearson|McGraw[- ]Hill|(?:De )?Gruyter(?: Mouton)?|Routledge|Taylor (?:&|and) Francis|Sage|Brill|Kluwer(?: Academic)?|Birkh(?:ä|ae)user|Packt|Manning|Now|OpenReview\\.net)";

export const city = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";

/** Words for a part of a place at the end of a text: the number behind one of them is no volume. */
const openWord =
  /(?:^|[\s,;(])(?:chap(?:ter)?|ch|art(?:icle)?|issues?|vol(?:ume)?s?|no|nr|n[°º]|pp?|pages?|bd|band|heft|tome?|sect(?:ion)?|part|paper|session|track|task|phase|(?<=,\s)[hst](?=\.))\.?$/i;

/** True for a text that ends in the word for a volume, a page or another part whose number comes next. */
export function endsOpen(text: string): boolean {
  return openWord.test(text);
}
