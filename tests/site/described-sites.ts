import { isThisList } from '../this-list.ts';
import { sites } from './build-sites.ts';

/** The sites whose address and licence the tests know: a fork's own list has others. */
export const describedSites = Object.entries(sites).filter(([name]) => name !== 'content' || isThisList);
