import { newEntry as words } from 'site:words';
import { normaliseTitle } from '../../model/compare/titles.ts';
import type { Answer, Question, Results } from '../../search/messages.ts';
import { paperSchemes } from '../../text/identifier-addresses.ts';
import { filled } from '../../words/phrase.ts';
import { textOf, type Draft } from './draft.ts';

/** An entry of the list that may be the same paper. */
export interface Duplicate {
  id: string;
  title: string;
  /** What the two have in common: `the same arxiv`. */
  why: string;
}

/** Asks the search one question and gives its results; null when the search cannot be had, or a newer one was asked. */
export type AskSearch = (query: string) => Promise<Results | null>;

/** Share of the words of two titles that are in both, from which they are called nearly the same; as in the check. */
const similarity = 0.85;

/**
 * Looks for entries that may be the paper of a draft: by its identifiers, its title and its id.
 *
 * @returns null when the search cannot be had
 */
export async function findDuplicates(draft: Draft, ask: AskSearch): Promise<Duplicate[] | null> {
  const found = new Map<string, Duplicate>();
  for (const { query, reason } of questionsOf(draft)) {
    const answer = await ask(query);
    if (answer === null) return null;
    for (const { id, title } of answer.results) {
      const why = reason(answer, { id, title });
      if (why !== null && !found.has(id)) found.set(id, { id, title, why });
    }
  }
  return [...found.values()];
}

interface DuplicateQuestion {
  query: string;
  /** What a result has in common with the draft, or null. */
  reason(answer: Results, result: { id: string; title: string }): string | null;
}

function questionsOf(draft: Draft): DuplicateQuestion[] {
  const ids = paperSchemes.flatMap((scheme): DuplicateQuestion[] => {
    const id = textOf(draft, scheme);
    const query = scheme === 'arxiv' || scheme === 'doi' ? `${scheme}:${id}` : id;
    // Papers that are named by an identifier are found without a word of the index.
    const isNamed = ({ words, corrections }: Results) => words.length === 0 && corrections.length === 0;
    return id === ''
      ? []
      : [{ query, reason: (answer) => (isNamed(answer) ? filled(words.sameIdentifier, { scheme }) : null) }];
  });
  const title = textOf(draft, 'title');
  const byTitle: DuplicateQuestion = {
    // Quotes, minus and colons would be operators of the search.
    query: (title.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
    reason: (_answer, result) => likeness(title, result.title),
  };
  const id = textOf(draft, 'id');
  const byId: DuplicateQuestion = {
    query: id.replaceAll('-', ' '),
    reason: (_answer, result) => (result.id === id ? words.sameId : null),
  };
  return [...ids, byTitle, byId].filter(({ query }) => query.trim() !== '');
}

/** How two titles are alike, or null. */
function likeness(a: string, b: string): string | null {
  if (normaliseTitle(a) === normaliseTitle(b)) return words.sameTitle;
  const [one, other] = [a, b].map((title) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!one || !other || Math.min(one.size, other.size) < 4) return null;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common) >= similarity ? words.similarTitle : null;
}

/** Makes a search of questions and answers, as the worker has them, one that is asked and waited for. */
export function askInTurn(send: (question: Question) => void): {
  ask: AskSearch;
  /** Takes an answer of the search. */
  take(answer: Answer): void;
  /** Tells whoever waits that the search failed. */
  fail(): void;
} {
  let number = 0;
  let settle: (results: Results | null) => void = () => undefined;
  return {
    ask: (query) => {
      settle(null);
      return new Promise((resolve) => {
        settle = resolve;
        send({ query, number: ++number, limit: 5 });
      });
    },
    take: (answer) => {
      if (answer.number !== number) return;
      if (answer.kind === 'results') settle(answer);
      else if (answer.kind === 'failure') settle(null);
    },
    fail: () => settle(null),
  };
}
