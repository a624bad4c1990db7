import { join } from 'node:path';
import type { BodyCompiler, CompiledBody } from '../../src/markdown/body.ts';
import type { ListTexts } from '../../src/model/compare/vanished-ids.ts';
import { readFrontmatter, type Frontmatter } from '../../src/model/files/frontmatter.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { identifierSchemes } from '../../src/text/identifier-addresses.ts';
import { identifierUrl, isIdentifier } from '../../src/text/identifiers.ts';
import { linksIn } from '../links/list-addresses.ts';
import { changesOf, isEntry, type Change } from './changes.ts';
import { bodyChanges, fieldChanges, flatFields, type FieldChange, type FlatFields } from './fields.ts';
import { nearDuplicates, type NearDuplicate } from './near-duplicates.ts';

/** What a reviewer wants to know of an entry that changed. */
export interface EntryReview {
  change: Change;
  /** Null where the frontmatter cannot be read. */
  fields: FlatFields | null;
  body: CompiledBody | null;
  fieldChanges: FieldChange[];
  bodyChanges: { gone: string[]; added: string[] };
  problems: Problem[];
  duplicates: NearDuplicate[];
  /** Addresses that its fields and its body lead to. */
  links: string[];
}

export interface Review {
  entries: EntryReview[];
  /** Files of the list that are no entries, and problems that are of no entry above. */
  others: string[];
  problems: Problem[];
}

/**
 * Looks at everything that changed in a list.
 *
 * @param list its folder, with which the files of problems begin
 */
export function reviewOf(
  list: string,
  { before, now }: { before: ListTexts; now: ListTexts },
  problems: readonly Problem[],
  compile: BodyCompiler,
): Review {
  const changes = changesOf(before, now);
  const readings = new Map(
    [...now].flatMap(([path, text]) => {
      const read = isEntry(path) ? readFrontmatter(text).frontmatter : null;
      return read ? [[path, read] as const] : [];
    }),
  );
  const yamls = new Map([...readings].map(([path, { yaml }]) => [path, yaml]));
  const entries = changes.entries.map((change): EntryReview => {
    const shown = change.now === null ? read(change.before) : (readings.get(change.path) ?? null);
    const old = read(change.before);
    const body = shown && change.now !== null ? compile(shown.body) : null;
    const fields = shown && flatFields(shown.yaml.value ?? shown.yaml.rest?.value);
    const isBoth = old !== null && shown !== null && change.now !== null;
    return {
      change,
      fields,
      body,
      fieldChanges: isBoth && fields ? fieldChanges(flatFields(old.yaml.value), fields) : [],
      bodyChanges: isBoth ? bodyChanges(old.body, shown.body) : { gone: [], added: [] },
      problems: problems.filter(({ file }) => file === join(list, change.path)),
      duplicates: shown && change.now !== null ? nearDuplicates(change.path, shown.yaml, yamls) : [],
      links: [
        ...new Set([
          ...(fields ? addressesIn(fields) : []),
          ...(body ? linksIn(body).filter(isOfTheWeb) : []),
        ]),
      ],
    };
  });
  const told = new Set(entries.flatMap((entry) => entry.problems));
  return { entries, others: changes.others, problems: problems.filter((one) => !told.has(one)) };
}

function read(text: string | null): Frontmatter | null {
  return text === null ? null : readFrontmatter(text).frontmatter;
}

/** The addresses that ids stand for, and those that stand in fields. */
function addressesIn(fields: FlatFields): string[] {
  const ids = identifierSchemes.flatMap((scheme) => {
    const id = fields.get(scheme);
    return id !== undefined && isIdentifier(scheme, id) ? [identifierUrl(scheme, id)] : [];
  });
  const written = [...fields]
    .filter(([field]) => /^(?:url|links\.\w+|status\.evidence)$/.test(field))
    .map(([, value]) => value);
  return [...ids, ...written.filter(isOfTheWeb)];
}

function isOfTheWeb(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}
