import { language, liveSearch as words } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import { shortened } from '../search/words.ts';

/** The last row, which leads to the search page. */
export function allText(total: number, related: number, query: string): string {
  const asked = shortened(query.trim());
  if (total > 0) return countedPhrase(words.all, total, language, { query: asked, count: total });
  if (related > 0) return countedPhrase(words.some, related, language, { query: asked, count: related });
  return filled(words.none, { query: asked });
}
