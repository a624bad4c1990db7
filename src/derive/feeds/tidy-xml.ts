/** A mark that occurs in no text, because {@link elementText} removes it. */
const mark = '\0';
const apostrophe = '&apos;';

/**
 * Prepares a text for feedsmith. Its generator writes text with markup as CDATA and then turns every `&apos;` of the
 * document into an apostrophe, also within CDATA, where `&apos;` stands for these six characters. The mark hides it
 * from that; {@link tidyXml} takes the mark out again.
 */
export function elementText(text: string): string {
  return text.replaceAll(mark, '').replaceAll(apostrophe, `&${mark}apos;`);
}

/** A run of CDATA sections that the generator has put on lines of their own. */
const cdata = />\n *((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\n *(?=<\/)/g;

/** What no XML document may hold, even escaped (XML 1.0, section 2.2). */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Repairs what feedsmith writes: removes the white space that it puts around CDATA, which some readers would show,
 * restores each `&apos;` that {@link elementText} marked, and puts U+FFFD in place of characters that XML forbids.
 */
export function tidyXml(xml: string): string {
  return printable(xml.replace(cdata, '>$1').replaceAll(`&${mark}apos;`, apostrophe));
}

/** XML with U+FFFD in place of characters that XML forbids. */
export function printable(xml: string): string {
  return xml.replace(forbidden, '\uFFFD');
}
