/**
 * Words that stay small inside of a title: articles, conjunctions and prepositions. Source: the stop words of CSL 1.0.2
 * (docs.citationstyles.org, "Title case"), as far as they are single words, with those that citeproc-js adds.
 */
const small = new Set(
  [
    'a an the and or nor but so yet about above across afore after against al along alongside amid amidst among',
    'amongst anenst apropos apud around as aside astride at athwart atop barring before behind below beneath beside',
    'besides between beyond by c ca circa de despite down during et except for forenenst from given in inside into',
    'lest like modulo near next notwithstanding of off on onto out over per plus pro qua sans since than through',
    'throughout thruout till to toward towards under underneath until unto up upon v van versus via von vs within',
    'with without',
  ].flatMap((line) => line.split(' ')),
);

/** True for a word that titles in capitals leave small: `of`, `The`. */
export function isSmallWord(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** Words, between spaces and signs. */
const word = /[^\s‘’“”"'\-–—/.,;?!:[\]()]+/gu;

/** A title with its words in capitals, but for the small ones between others; words with a capital anywhere stay. */
export function titleCase(title: string): string {
  const count = [...title.matchAll(word)].length;
  let index = 0;
  return title.replace(word, (text, at: number) => {
    index += 1;
    const isFirst = index === 1 || /[?!:]\s*$/.test(title.slice(0, at));
    const isLetter = text.length === 1 && title.charAt(at + 1) !== '-';
    const isMain = !isLetter && (index === count || !small.has(text));
    return isFirst || isMain ? capitalized(text) : text;
  });
}

/** Text with a capital at its beginning, unless its first word has one elsewhere. */
export function capitalized(text: string): string {
  const [first = ''] = text.split(/(?<=\s)/);
  return first === first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
