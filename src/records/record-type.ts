import { cslTypes } from '../model/schema/paper.ts';
import { meantType, type MeantType } from '../model/schema/type-names.ts';

/**
 * The type under which an entry has a publication of which a record says `name`: a type of CSL, or what BibTeX, Crossref
 * and others call it. Undefined for a name that says nothing for sure, such as `misc`.
 */
export function recordType(name: string): MeantType | undefined {
  const type = cslTypes.find((known) => known === name.toLowerCase());
  return type === undefined ? (meantType(name) ?? undefined) : { type };
}
