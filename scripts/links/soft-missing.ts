/**
 * Titles of pages that say, with a status of success, that there is nothing. A paper may be about what was not found, so
 * these words must be a whole part of the title: `Page not found | Mill`.
 */
const missing = [
  /^\W*(?:error\W*)?404\b/i,
  /(?:^|[|:·–—-]\s*)(?:(?:page|file|site|repository|project|document|content)\s+)?not found\s*(?:$|[|:·–—!.-])/i,
  /\b(?:page|site|repository|project|document)\s+(?:does not exist|doesn[’']t exist|is no longer available|is not available|could not be found|cannot be found|has been removed)\b/i,
  /\bdomain\b.*\bfor sale\b/i,
];

/** True for a page whose title says that what was asked for is not there. */
export function soundsMissing(html: string): boolean {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  return missing.some((words) => words.test(title));
}
