import type { Link, Parent, Text } from 'mdast';

/** Signs that end an address in a sentence without spaces; an apostrophe may be part of one. */
const ending = /(?=[\p{P}\p{S}\p{Z}])[\u3000-\u303F\uFF00-\uFFEF]|[”»]|’(?!\p{L})/u;

/** The start of a further address in the text that was cut off. */
const nextAddress = /https?:\/\/(?=[\p{L}\p{N}])/iu;

/**
 * Ends addresses without brackets where the sentence goes on: GitHub's Markdown knows a space as their end and takes
 * the rest of a Chinese or Japanese sentence, or a closing quotation mark, into the link.
 *
 * In: a link `https://bread.example。另见`. Out: a link `https://bread.example` and the text `。另见`.
 */
export function endBareAddresses(parent: Parent): void {
  // The children grow on the way, and what was cut off may hold a further address.
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type === 'link' && endAddress(node, index, parent)) continue;
    if (node && 'children' in node) endBareAddresses(node);
  }
}

/** Cuts one link, if it is a bare address that ends too late. @returns whether it is */
function endAddress(link: Link, index: number, parent: Parent): boolean {
  const [text] = link.children;
  if (text?.type !== 'text' || !isBare(link, text)) return false;
  const at = text.value.search(ending);
  if (at <= 0) return false;
  const pieces = cut(link, text, at);
  const after = parent.children[index + 1];
  const last = pieces.at(-1);
  // Joined to the text behind it, since marks such as `[@rye]` are looked for in one text at a time.
  const isJoined = last?.type === 'text' && after?.type === 'text' && after.position !== undefined;
  if (isJoined) pieces[pieces.length - 1] = joined(last, after);
  parent.children.splice(index, isJoined ? 2 : 1, ...pieces);
  return true;
}

/** Whether the address stands in the text as it is: between `<` and `>` its end is known. */
function isBare({ children, url, position }: Link, text: Text): boolean {
  return (
    children.length === 1 &&
    url.endsWith(text.value) &&
    position?.start.offset === text.position?.start.offset
  );
}

function cut(link: Link, text: Text, at: number): (Link | Text)[] {
  const scheme = link.url.slice(0, link.url.length - text.value.length);
  const address = text.value.slice(0, at).replace(/[?!.,:*_~'"]+$/, '');
  const rest = text.value.slice(address.length);
  const next = rest.search(nextAddress);
  const words = next < 0 ? rest : rest.slice(0, next);
  const pieces: (Link | Text)[] = [
    linked(part(text, 0, address.length), scheme + address),
    part(text, address.length, words.length),
  ];
  if (next >= 0) {
    const further = part(text, address.length + next, rest.length - next);
    pieces.push(linked(further, further.value));
  }
  return pieces;
}

function linked(text: Text, url: string): Link {
  const link: Link = { type: 'link', title: null, url, children: [text] };
  if (text.position) link.position = text.position;
  return link;
}

/** Part of a text; an address stands on one line. */
function part({ value, position }: Text, from: number, length: number): Text {
  const text: Text = { type: 'text', value: value.slice(from, from + length) };
  if (!position) return text;
  const { line, column, offset = 0 } = position.start;
  const point = (at: number) => ({ line, column: column + at, offset: offset + at });
  return { ...text, position: { start: point(from), end: point(from + length) } };
}

function joined(text: Text, after: Text): Text {
  const value = text.value + after.value;
  if (!text.position || !after.position) return { type: 'text', value };
  return { type: 'text', value, position: { start: text.position.start, end: after.position.end } };
}
