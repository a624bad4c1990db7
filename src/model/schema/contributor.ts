import * as z from 'zod';
import { bareName } from '../authors/bare-name.ts';
import { isGroupLike } from '../authors/group-names.ts';
import { asYaml, crowdFinding, groupLine } from '../authors/name-forms.ts';
import { organization, parsePerson, personOf, type Author } from '../authors/names.ts';
import { withoutEntities } from '../../text/markup.ts';
import { text } from './field.ts';

/** A name must have at least one of these: a letter or a digit. */
const namely = /[\p{L}\p{N}]/u;

/** What stands for authors who are left out: `et al.`, `and 12 others`, the word `others` with which BibTeX ends a list. */
const cut =
  /\bet\.? al\b|(?:\band|&|\+) (?:[\d.,]+ )?(?:others|more|colleagues)\b|^others$|^al\.?$|^(?:…|\.{3,})$/i;

const person = text(120).check((context) => {
  const { value } = context;
  // Skip: the `;` of `&uuml;` parts no people; it is reported as debris.
  if (withoutEntities(value) !== value) return;
  const isPart = value.split(',').some((part) => !namely.test(part));
  const fix = cut.test(value)
    ? 'write all authors out, or sign with the name of the group, as in `organization: Sourdough Collaboration`'
    : / and |;| & |[，、；]/.test(value)
      ? `make one list item of each author${isGroupLike(value) ? `; of one group, write \`${groupLine(value)}\`` : ''}`
      : isPart
        ? partFix(value)
        : null;
  const crowd = fix === null ? crowdFinding(value) : null;
  if (fix === null && !crowd) return;
  const expected = 'one name an item, and every author';
  const params = { rule: 'author-form', expected, fix, ...crowd };
  context.issues.push({ code: 'custom', input: value, params });
});

/** What to do where a comma has no name on one side: marks may stand there. */
function partFix(name: string): string {
  const rest = bareName(name).replace(/^[\s,]+|[\s,]+$/g, '');
  return rest !== name && namely.test(rest) && !rest.includes(',')
    ? `write ${asYaml(rest)}`
    : 'write `Given Family` or `Family, Given`';
}

/** The name of an organization. */
export const group = text(160).check((context) => {
  // Skip: already reported as bad text.
  if (context.issues.length > 0 || namely.test(context.value)) return;
  const fix = 'write the name as the paper prints it';
  context.issues.push({
    code: 'custom',
    input: context.value,
    params: { rule: 'author-form', expected: 'a name with letters', fix },
  });
});

/** The parts of a name, or the name of a group. */
const map = z
  .strictObject({
    organization: group.optional(),
    family: text(120).optional(),
    given: text(120).optional(),
    suffix: text(20).optional(),
  })
  .check((context) => {
    const { organization: name, family, given, suffix } = context.value;
    const isGroup = name !== undefined;
    if (isGroup !== (family !== undefined) && !(isGroup && (given ?? suffix) !== undefined)) return;
    const params = {
      rule: 'author-form',
      found: isGroup ? 'a group with the name of a person' : 'no family name',
      expected: '`family` and `given`, or `organization` alone',
      fix: 'write `{ family: Kneader, given: Ada }` for a person, `{ organization: Grain Institute }` for a group',
    };
    context.issues.push({ code: 'custom', input: context.value, params });
  });

/** Somebody or a group among the authors or editors. */
export const contributor = z.union([person, map]);

/** An author or editor as an entry has it, with the parts of the name. */
export function contributorOf(item: z.output<typeof contributor>): Author {
  if (typeof item === 'string') return parsePerson(item);
  return item.organization === undefined
    ? personOf({ ...item, family: item.family ?? '' })
    : organization(item.organization);
}
