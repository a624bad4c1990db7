import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';

/** All HTML that a body turns into. */
function htmlOf(markdown: string): string {
  const { note, lead, sections, footnotes } = compileBody(markdown);
  return [note, lead, ...sections].map((part) => part.html).join('') + footnotes;
}

const tag = /<\/?([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/g;
const prose =
  'a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre q s section span strong sub sup ' +
  'table tbody td th thead tr ul ' +
  'math annotation semantics mrow mi mo mn ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder ' +
  'munderover mtable mtr mtd mstyle mpadded mphantom menclose mglyph';
const tags = new Set(prose.split(' '));
const attributes =
  /^(?:href|id|class|rel|title|align|start|type|aria-[a-z]+|data-(?:citation|footnotes|footnote-ref|footnote-backref)|tabindex|role|xmlns|encoding|display|(?:math)?(?:variant|color|size|background)|displaystyle|[a-z]*(?:space|width|height|depth|size|align|lines|spacing|limits|level)|fence|linebreak|stretchy|accent(?:under)?|separator|symmetric|notation|linethickness|voffset|lquote|rquote|form)$/;

/**
 * Whether a browser that follows the address on a page of this site opens a page, its own included, or a letter.
 * An address without a scheme stays on the site (https://url.spec.whatwg.org/#url-parsing); that it leads to no
 * page is the check's to say.
 */
function leadsSafely(written: string): boolean {
  const page = 'https://list.example/papers/bread/';
  const address = written.replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
  );
  return URL.canParse(address, page) && /^(?:https|mailto):$/.test(new URL(address, page).protocol);
}

/** What in the HTML could run, load or cover something; empty when all is well. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const rest = html.replace(tag, (whole, name: string, list: string) => {
    if (!tags.has(name)) found.push(whole);
    for (const [, attribute = '', value = ''] of list.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
      if (!attributes.test(attribute)) found.push(`${attribute} in ${whole}`);
      if (attribute === 'href' && !leadsSafely(value)) found.push(whole);
    }
    return '';
  });
  if (rest.includes('<')) found.push(rest);
  return found;
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x]()',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '[x](https://example.org "a\\" onclick=\\"alert(1)")',
  '[x](https://example.org/"onclick="alert(1))',
  '[@"><script>alert(1)</script>]',
  '[@x"onclick="alert(1)]',
  '[^"><script>]: x\n\n[^"><script>]',
  '## <script>alert(1)</script>',
  '```"><script>\nx\n```',
  '$$\\href{javascript:alert(1)}{x}$$',
  '$$\\htmlStyle{background:url(x)}{x}$$',
  '$$\\text{<script>alert(1)</script>}$$',
  '$$\\includegraphics{https://example.org/x.png}$$',
  '$$\\url{javascript:alert(1)}$$',
  '$$\n\\text{</annotation><script>}\n$$',
  '|<script>|\n|-|\n|<svg/onload=x>|',
];

describe('compileBody of a hostile body', () => {
  it.each([
    '<script>',
    '<a href="javascript:x">',
    '<a href="https://example.org" onclick="x">',
    '<img src="x">',
    '<p style="x">',
    '<p title=x>',
    '<svg/onload=x>',
    '<a href="java&#10;script:x">x</a>',
    '<a href=" javascript:x">x</a>',
    '<a href="blob:https://list.example/x">x</a>',
  ])('would be caught with %s in its HTML', (html) => {
    expect(dangers(`<p>Bread</p>${html}`)).not.toEqual([]);
  });

  it.each(hostile)('makes %j harmless', (markdown) => {
    const html = htmlOf(`Bread.\n\n${markdown}`);
    expect(html).toContain('Bread.');
    expect(dangers(html)).toEqual([]);
  });

  it('makes every mixture of Markdown, HTML and text harmless, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '- ',
        '# ',
        '`',
        '```\n',
        '**',
        '[',
        '](',
        ')',
        '<',
        '>',
        '"',
        '$$',
        '&lt;',
        '\\',
        '|',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    let written = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const html = htmlOf(pieces.join('').slice(0, 500));
        written += html.length;
        expect(dangers(html)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(1000);
  });

  it('gives the place of each fault and citation inside the text', () => {
    let places = 0;
    const piece = fc.constantFrom(
      '<b>',
      '![a](b)',
      '[a](b)',
      '# a\n',
      '[@rye]',
      '\\[@rye; @a]',
      '$x_1$',
      '🥖',
      '\n\n',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const markdown = pieces.join('');
        const { faults, citations } = compileBody(markdown);
        for (const { start, end } of [...faults, ...citations]) {
          places++;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(markdown.length);
        }
      }),
      { numRuns: 150 },
    );
    expect(places).toBeGreaterThan(100);
  });
});
