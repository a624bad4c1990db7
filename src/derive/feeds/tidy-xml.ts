/** A mark that no text can hold, because {@link elementText} takes it out. */
const mark = '\0';
const apostrophe = '&apos;';

/**
 * Text for an element of feedsmith's. Its generator writes text with markup in it as CDATA and then turns
 * every `&apos;` of the document into an apostrophe, there as well, where it means itself. The mark inside
 * hides it until {@link tidyXml}.
 */
export function elementText(text: string): string {
  return text.replaceAll(mark, '').replaceAll(apostrophe, `&${mark}apos;`);
}

/** A run of CDATA sections that the generator has put on lines of their own. */
const cdata = />\n *((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\n *(?=<\/)/g;

/** What no XML document may hold, even escaped (XML 1.0, section 2.2). */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Puts right what feedsmith writes: no white space of its own around a text, which some readers would show;
 * the apostrophes of {@link elementText}; and U+FFFD for characters that XML forbids.
 */
export function tidyXml(xml: string): string {
  return xml.replace(cdata, '>$1').replaceAll(`&${mark}apos;`, apostrophe).replace(forbidden, '\uFFFD');
}
