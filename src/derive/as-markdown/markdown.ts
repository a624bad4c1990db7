import { linkAddress } from '../../markdown/source.ts';

/** Markdown that is written, as opposed to words that are yet to be escaped. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold: plain words, which are escaped, Markdown, which is not, and several of these in a row. */
export type Words = string | Markdown | readonly Words[];

/** Writes Markdown: escaped`**${title}**, ${link}` escapes the title where it would be markup. */
export function escaped(pieces: TemplateStringsArray, ...words: Words[]): Markdown {
  let text = '';
  pieces.forEach((piece, index) => {
    text += piece;
    const next = words[index] ?? '';
    text += text === '' && typeof next === 'string' ? atLineStart(written(next)) : written(next);
  });
  return new Markdown(text);
}

function written(words: Words): string {
  if (words instanceof Markdown) return words.text;
  return typeof words === 'string' ? words.replace(signs, '\\$&') : words.map(written).join('');
}

/** Signs of Markdown, and addresses, which GitHub links. */
const signs = /[\\`*_[\]<~$|]|&(?=#?\w+;)|(?<=https?):(?=\/\/)|(?<=www)\.|(?<=[\w+.-])@(?=\w)|(?<=^|\s)#/gi;

/** Escapes what would make a list, a heading or a quote of the line that it begins. */
function atLineStart(text: string): string {
  return text.replace(/^(\d{1,9}(?=[.)])|(?=[>+=-]))/, '$1\\');
}

export function link(label: string, url: string): Markdown {
  return new Markdown(`[${written(label)}](${linkAddress(url)})`);
}

/** Words in the type of code; they hold no backtick. */
export function code(words: string): Markdown {
  return new Markdown(`\`${words}\``);
}

/** An address that is shown as it is. */
export function shownAddress(url: string): Markdown {
  return new Markdown(`<${url}>`);
}

export const nothing = new Markdown('');

/** Words with a separator between each two of them. */
export function joined(words: readonly Words[], separator: string): Words[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [separator, word]));
}

/** Blocks, in order, with an empty line between each two; empty ones are left out. */
export function blocks(...parts: readonly Markdown[]): Markdown {
  const texts = parts.map(({ text }) => text).filter((text) => text !== '');
  return new Markdown(texts.join('\n\n'));
}

/** Lines of a list, each with its mark; the further lines of an item are indented as its first words are. */
export function item(mark: '- ' | `${number}. `, content: Markdown): Markdown {
  return new Markdown(mark + content.text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`));
}

/** A list whose items are one line each. */
export function lines(items: readonly Markdown[]): Markdown {
  return new Markdown(items.map((content) => item('- ', content).text).join('\n'));
}
