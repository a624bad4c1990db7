import * as z from 'zod';
import { firstInvisible, firstInvisibleIn, invisibleFinding, isBlank } from '../../markdown/invisible.ts';
import { calendarFault, parsePartialDate } from '../dates.ts';
import { isIdentifier, parseIdentifier, type IdentifierScheme } from '../identifiers.ts';
import type { RuleId } from '../rules.ts';

/** What a field's check says about a bad value. `found` defaults to the value itself. */
export interface FieldFault {
  rule: RuleId;
  found?: string;
  expected: string;
  fix: string;
  /** The text that would be right, when there is exactly one. */
  replacement?: string;
}

/** A text field with one check of its own; the check returns null when the value is fine. */
function field(check: (value: string) => FieldFault | null) {
  return z.string().check((context) => {
    const fault = check(context.value);
    if (fault) {
      context.issues.push({ code: 'custom', input: context.value, params: { ...fault } });
    }
  });
}

/** A tag of HTML or a comment. Titles may hold `p<n` and `List<T>`, so only names of elements count. */
const markup =
  /<\/?(?:a|abbr|b|base|big|blockquote|body|br|button|center|code|del|details|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|mark|math|meta|object|ol|option|p|pre|s|script|select|small|span|strong|style|sub|sup|svg|table|td|textarea|th|title|tr|tt|u|ul|video)(?:[\s/][^<>]*)?>|<!--|<!doctype|<\?/i;

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
  if (markup.test(value))
    return fault(undefined, 'plain text without HTML', 'delete the tag; Markdown and HTML are not read here');
  const sign = firstInvisible(value);
  if (sign !== null) return { rule: 'text-form', ...invisibleFinding(sign) };
  return null;
}

/** One line of plain text of at most `max` characters. */
export function text(max: number) {
  return field((value) => textFault(value, max));
}

/** Id of an entry, theme or tag: `[a-z0-9]` words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest id: it is also a file name, a URL segment and a BibTeX key. */
export const maxSlugLength = 60;

/** The id that was meant by one with capitals or spaces. */
function slugReplacement(value: string): { replacement?: string } {
  const replacement = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return slugPattern.test(replacement) ? { replacement } : {};
}

export const slug = field((value) =>
  slugPattern.test(value) && value.length <= maxSlugLength
    ? null
    : {
        rule: 'text-form',
        expected: `an id of small letters, digits and hyphens, at most ${maxSlugLength} characters`,
        fix: 'use the file name of the theme or entry without `.md`, or the id of the tag',
        ...slugReplacement(value),
      },
);

/** Names that Windows keeps for devices, and names of the site's own pages. */
export const reservedIds = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|feed|api|all)$/;

/** An id that becomes part of an address without being the name of a file of the list. */
export const addressSlug = slug.check((context) => {
  if (!reservedIds.test(context.value)) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    params: {
      rule: 'text-form',
      expected: 'an id that neither Windows nor the site keeps for itself',
      fix: 'choose another',
    },
  });
});

/** An absolute https address without credentials. */
export const url = field(urlFault);

/** The address of a site: its path becomes part of every file name, so it is made of plain signs. */
export const siteUrl = field((value) => {
  const fault = urlFault(value);
  if (fault) return fault;
  const { pathname, search, hash } = new URL(value);
  if (/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(pathname) && search === '' && hash === '') return null;
  return {
    rule: 'url-form',
    found: `the path \`${pathname}${search}${hash}\``,
    expected: 'a path of letters, digits, hyphens, dots and underscores',
    fix: 'publish the site at such a path, and write its address without `?` and `#`',
  };
});

function urlFault(value: string): FieldFault | null {
  const fault: FieldFault = {
    rule: 'url-form',
    expected: 'an address that starts with https://',
    fix: 'copy the address from the browser’s address bar',
  };
  if (!/^https:\/\/[^/\\]/i.test(value) || !URL.canParse(value) || /\s/.test(value)) return fault;
  const sign = firstInvisible(value) ?? firstInvisibleIn(value);
  if (sign !== null) {
    const found = `an address with ${invisibleFinding(sign).found}`;
    const fix = 'delete the character, which may be written as `%E2…`, or type the address again';
    return { ...fault, found, expected: 'an address without invisible characters', fix };
  }
  const parsed = new URL(value);
  if (parsed.protocol !== 'https:') return fault;
  const host = /^https:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(value)?.[1]?.toLowerCase();
  // The URL standard lets hosts hold signs such as `{`, which no name on the internet has.
  if (host !== parsed.host || parsed.port !== '' || !/^[a-z0-9.-]+$/.test(parsed.host)) {
    return {
      ...fault,
      found: `the host \`${host}\``,
      expected: 'a host in plain letters, without a port',
      fix:
        parsed.port === ''
          ? 'copy the address again; letters of other scripts look alike'
          : 'delete the port',
    };
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return {
      ...fault,
      expected: 'an address without user name and password',
      fix: 'delete the part before `@`',
    };
  }
  return null;
}

/** A language as a BCP 47 tag: `en`, `pt-BR`. */
export const language = field((value) => {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) && isLocale(value)) return null;
  return {
    rule: 'unknown-value',
    expected: 'a language tag such as en, de or pt-BR',
    fix: 'look it up in BCP 47',
  };
});

function isLocale(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Place among others: a whole number from 0 to 999. */
export const place = field((value) =>
  /^\d{1,3}$/.test(value)
    ? null
    : { rule: 'wrong-type', expected: 'a whole number', fix: 'write digits alone, such as 1' },
).transform(Number);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in the calendar. With `whole`, the day is obligatory. */
function date(whole: boolean) {
  const forms = whole ? 'a date as YYYY-MM-DD' : 'a date as YYYY-MM-DD, YYYY-MM or YYYY';
  return field((value) => {
    const parsed = parsePartialDate(value);
    if (!parsed || (whole && parsed.day === undefined)) {
      return {
        rule: 'date-form',
        expected: forms,
        fix: `write it with digits and hyphens, such as ${whole ? '2024-02-29' : '2024-02-29 or 2024-02'}`,
      };
    }
    const fault = calendarFault(parsed);
    if (!fault) return null;
    return {
      rule: 'date-not-real',
      expected: 'a day of the calendar',
      fix: `look the date up again: ${fault}`,
    };
  });
}

export const partialDate = date(false);
export const wholeDate = date(true);

const identifierForms: Record<IdentifierScheme, string> = {
  arxiv: 'a bare arXiv id such as "2103.01234" or "hep-th/9901001"',
  doi: 'a bare DOI in small letters such as 10.18653/v1/2024.acl-long.1; arXiv’s own DOIs are not needed',
  acl: 'an ACL Anthology id such as 2024.acl-long.1 or P18-1023',
  openreview: 'the id behind `forum?id=` in the address',
};

/** A bare identifier of one scheme. */
export function identifier(scheme: IdentifierScheme) {
  return field((value) => {
    if (isIdentifier(scheme, value)) return null;
    const parsed = parseIdentifier(value);
    const replacement = parsed?.scheme === scheme ? parsed.id : undefined;
    return {
      rule: 'identifier-form',
      expected: identifierForms[scheme],
      fix: replacement ? `write ${scheme}: "${replacement}"` : 'copy the id from the page of the paper',
      ...(replacement ? { replacement } : {}),
    };
  });
}
