/** Names of series in which books and proceedings appear; the name of a book begins with none of them. */
const seriesName =
  /^(?:(?:lecture )?notes (?:in|on)\b|(?:communications|advances|studies|progress|topics|intelligent systems) (?:in|reference)\b(?! neural)|springer (?:proceedings|series|tracts|briefs)|springerbriefs\b|IFIP advances|smart innovation|proceedings of machine learning research|CEUR workshop|leibniz international|synthesis lectures|(?:ACM|IEEE)\b.*\bseries$)/i;
/** Words that name one meeting. */
const meeting = /\b(?:proceedings|conference|workshops?|symposium|(?:19|20)\d\d|\d+(?:st|nd|rd|th))\b/i;

/**
 * Tells the book from the series among the titles of what a chapter or a paper is in, whichever comes first, as records
 * of Crossref name them: `Computer Vision – ECCV 2014` in `Lecture Notes in Computer Science`.
 */
export function bookAndSeries(titles: readonly string[]): { book: string; series?: string } {
  const [first = '', second] = titles;
  if (second === undefined || second === first) return { book: first };
  const isTurned =
    (seriesName.test(first) && !seriesName.test(second)) ||
    (!seriesName.test(second) && !meeting.test(first) && meeting.test(second));
  return isTurned ? { book: second, series: first } : { book: first, series: second };
}
