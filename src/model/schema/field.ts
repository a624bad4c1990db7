import * as z from 'zod';
import { shown } from '../../problems/source.ts';
import type { Finding } from '../../problems/finding.ts';
import { firstInvisible, invisibleFinding, isBlank } from '../../text/invisible.ts';
import { withoutMojibake } from '../../text/mojibake.ts';
import { markup, withoutTags } from '../../text/markup.ts';
import { isSlug, maxSlugLength, reservedIds, slugFrom } from '../../text/slug.ts';
import { inQuotes } from '../yaml/quotes.ts';
import type { FieldFault } from './field-fault.ts';
import { namedFault, pathFault, publicHostFault, unencryptedFault, urlFault } from './web-address.ts';

/** A text field with one check of its own; the check returns null when the value is fine. */
export function field(check: (value: string) => FieldFault | null) {
  return z.string().check((context) => {
    const fault = check(context.value);
    if (fault) {
      context.issues.push({ code: 'custom', input: context.value, params: { ...fault } });
    }
  });
}

/**
 * More combining marks on a letter than any language uses. Of marks that all scripts share, such as accents, four are
 * allowed; of marks in general twelve, since Tibetan and Burmese build whole syllables of them.
 */
const crowdedMarks = /(?:(?=\p{M})\p{sc=Inherited}){5,}|\p{M}{13,}/u;

/** The fault of text with tags, with the text that they stand for. */
function markupFault(value: string): FieldFault {
  const fault = { rule: 'text-form', expected: 'plain text without HTML' } as const;
  const bare = withoutTags(value) ?? '';
  return isBlank(bare)
    ? { ...fault, fix: 'delete the tag; Markdown and HTML are not read here' }
    : { ...fault, fix: `write ${inQuotes(bare)}`, replacement: bare };
}

function textFault(value: string, max: number): FieldFault | null {
  const fault = (found: string | undefined, expected: string, fix: string): FieldFault => ({
    rule: 'text-form',
    expected,
    fix,
    ...(found === undefined ? {} : { found }),
  });
  if (isBlank(value)) return fault('nothing', 'some text', 'write the value, or delete the line');
  if (/\n/.test(value)) return fault('several lines', 'one line', 'write the value on one line');
  if (value !== value.trim()) return fault(undefined, 'no space at the ends', 'delete the outer spaces');
  if (value.length > max)
    return fault(`${value.length} characters`, `at most ${max} characters`, 'shorten it');
  if (markup.test(value)) return markupFault(value);
  const crowd = crowdedMarks.exec(value)?.[0];
  if (crowd !== undefined)
    return fault(
      `${[...crowd].length} marks on one letter`,
      'letters with the marks they need',
      'delete the others',
    );
  const sign = firstInvisible(value);
  if (sign === null) return null;
  const right = withoutMojibake(value);
  // The sign is half of a letter, such as the `í` that a wrong encoding makes of `Ã` and a soft hyphen.
  if (right !== value && firstInvisible(right) === null) {
    const expected = 'the text itself, in UTF-8';
    const found = `${shown(value.replace(sign, '�'))}, with letters of a wrong encoding in it`;
    return { rule: 'text-form', found, expected, fix: `write ${inQuotes(right)}`, replacement: right };
  }
  return { rule: 'text-form', ...invisibleFinding(sign) };
}

/** One line of plain text of at most `max` characters. */
export function text(max: number) {
  return field((value) => textFault(value, max));
}

export const slug = field((value) => {
  if (isSlug(value)) return null;
  const replacement = slugFrom(value);
  const fix = 'use the file name of the theme or entry without `.md`, or the id of the tag';
  return {
    rule: 'text-form',
    expected: `an id of small letters, digits and hyphens, at most ${maxSlugLength} characters`,
    ...(isSlug(replacement) ? { fix: `write \`${replacement}\``, replacement } : { fix }),
  };
});

/** An id that becomes part of an address, and so may not be a reserved name. */
export const addressSlug = slug.check((context) => {
  if (!reservedIds.test(context.value)) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    params: { rule: 'text-form', ...reservedFinding(context.value) },
  });
});

/** What to tell the author of an id that is reserved. */
export function reservedFinding(id: string): Finding {
  return {
    found: `\`${id}\`, a name that Windows or the site keeps for itself`,
    expected: 'another id',
    fix: 'choose another, for example with one more word',
  };
}

function foreignFault(value: string): FieldFault | null {
  return unencryptedFault(value) ?? urlFault(value) ?? publicHostFault(value);
}

/** An absolute https address without credentials, of a host that everybody can reach. */
export const url = field(foreignFault);

/** The same, of the paper itself. */
export const paperUrl = field((value) => namedFault(value) ?? foreignFault(value));

/** An address of the list itself, whose host may be a private one. */
export const ownUrl = field(urlFault);

/** The address of the site. Its path becomes part of file names, so only plain characters are allowed in it. */
export const siteUrl = field((value) => urlFault(value) ?? pathFault(value));

/** A language as a BCP 47 tag: `en`, `pt-BR`. */
export const language = field((value) => {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) && isLocale(value)) return null;
  const tag = tagOf(value);
  return {
    rule: 'unknown-value',
    expected: 'a language tag such as en, de or pt-BR',
    fix: tag === undefined ? 'look it up in BCP 47' : `write ${tag}`,
    ...(tag === undefined ? {} : { replacement: tag }),
  };
});

/** The tag of two letters of a language that is called by its English name. */
function tagOf(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => names.of(tag)?.toLowerCase() === name.toLowerCase());
}

function isLocale(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Position in an order: a whole number from 0 to 999. */
export const place = field((value) =>
  /^\d{1,3}$/.test(value)
    ? null
    : { rule: 'wrong-type', expected: 'a whole number', fix: 'write digits alone, such as 1' },
).transform(Number);

/** `true`; what is not so has no such field. */
export const yes = field((value) =>
  value === 'true'
    ? null
    : { rule: 'wrong-type', expected: '`true`, or no such field', fix: 'write true, or delete the field' },
).transform(() => true as const);
