import type { Range } from '../../problems/finding.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown } from '../../problems/source.ts';
import type { PaperReading } from '../entries/read-paper.ts';

/** Who has an id, and as what. */
interface Owner {
  reading: PaperReading;
  isAlias: boolean;
}

/**
 * Problems of ids and aliases that two entries have. Where an alias meets the id of a file, the alias is at fault: to
 * rename the file would break its address. Where a draft meets another entry, the draft is at fault, and only warned.
 */
export function compareIds(readings: readonly PaperReading[], drafts: readonly PaperReading[]): Problem[] {
  const owners = new Map<string, Owner>();
  const published = [
    ...readings.flatMap((reading) => claimId(owners, reading)),
    ...readings.flatMap((reading) => claimAliases(owners, reading)),
  ];
  const waiting = [
    ...drafts.flatMap((draft) => claimId(owners, draft)),
    ...drafts.flatMap((draft) => claimAliases(owners, draft)),
  ];
  return [...published, ...waiting.map((problem): Problem => ({ ...problem, severity: 'warning' }))];
}

function claimId(owners: Map<string, Owner>, reading: PaperReading): Problem[] {
  const { id } = reading.file;
  const owner = owners.get(id);
  if (!owner) owners.set(id, { reading, isAlias: false });
  else {
    const fix = 'rename this file, for example with one more word of the title';
    const has = owner.isAlias ? ownership(owner, reading) : `${nameOf(owner.reading)} has too`;
    const found = `the id ${shown(id)}, which ${has}`;
    return clash(reading, { start: 0, end: 3 }, found, fix);
  }
  return [];
}

function claimAliases(owners: Map<string, Owner>, reading: PaperReading): Problem[] {
  const { yaml } = reading;
  return (yaml?.stringsAt('aliases') ?? []).flatMap((alias, index) => {
    const owner = owners.get(alias);
    if (!owner) owners.set(alias, { reading, isAlias: true });
    // Skip an alias that is no text: the schema reports it.
    else if (yaml && alias !== '') {
      const fix =
        owner.isAlias && owner.reading !== reading
          ? 'delete it in the entry that never had this id'
          : 'delete the alias';
      const found = `the alias ${shown(alias)}, which ${ownership(owner, reading)}`;
      return clash(reading, yaml.rangeOf(['aliases', index]), found, fix);
    }
    return [];
  });
}

function ownership({ reading, isAlias }: Owner, claimant: PaperReading): string {
  const file = reading === claimant ? 'this entry' : nameOf(reading);
  return isAlias ? `is an alias of ${file} already` : `is the id of ${file}`;
}

function nameOf({ source, file }: PaperReading): string {
  return shown(source?.file ?? file.path);
}

function clash({ source }: PaperReading, range: Range, found: string, fix: string): Problem[] {
  const expected = 'an id that no other entry or alias has';
  return source ? [problemAt(source, { rule: 'duplicate-id', ...range, found, expected, fix })] : [];
}
