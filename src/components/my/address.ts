import { maxCited } from '../../search/messages.ts';
import { isId } from './reading.ts';

/** Most papers that are taken from an address. */
export const maxShared = 500;

/** The ids that an address names, in its order and once each, and what else stands among them. */
export interface SharedIds {
  ids: string[];
  wrong: string[];
  /** How many ids more than `maxShared` there are; they are left out. */
  left: number;
}

/** Reads the papers that an address such as `…/selection/?ids=slow-dough,warm-proof` names. */
export function sharedIds(address: URL): SharedIds {
  const parts = (address.searchParams.get('ids') ?? '').split(',').map((part) => part.trim());
  const all = [...new Set(parts)].filter((part) => part !== '');
  const ids = all.filter(isId);
  return {
    ids: ids.slice(0, maxShared),
    wrong: all.filter((part) => !isId(part)),
    left: Math.max(0, ids.length - maxShared),
  };
}

/** The address of the page with these papers, as many as it can hold. Ids need no escaping. */
export function shareAddress(page: string, ids: readonly string[]): string {
  const address = new URL(page);
  address.hash = '';
  address.search = ids.length === 0 ? '' : `ids=${ids.slice(0, maxCited).join(',')}`;
  return address.href;
}
