import { merge } from './my-file.ts';
import type { Step } from './reading.ts';

/** What leads on from the page at a former address of a paper: see `AliasPage.astro`. */
const leadsOn = /<meta http-equiv="refresh" content="0; url=[^"]*\/([a-z0-9-]+)\/"/;

/**
 * The id that a paper has now, by the page at its former address; null where there is no such page, or it does not come.
 *
 * @param folder address that the ids are put behind
 */
export async function renamedId(id: string, folder: string, load: typeof fetch): Promise<string | null> {
  try {
    const answer = await load(`${folder}${id}/`);
    return answer.ok ? (leadsOn.exec(await answer.text())?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

/** Keeps a paper under another id, in its place. Where that is in the list already, the two become one as in `merge`. */
export function rename(from: string, to: string): Step {
  return (reading) => {
    const former = reading.papers.find(({ id }) => id === from);
    if (!former) return reading;
    const moved = { ...former, id: to };
    if (!reading.papers.some(({ id }) => id === to))
      return { ...reading, papers: reading.papers.map((paper) => (paper === former ? moved : paper)) };
    const papers = reading.papers.filter((paper) => paper !== former);
    return merge({ papers: [moved], paths: [] })({ ...reading, papers });
  };
}

/** The step that keeps a paper under the id that it has now; null where it has no other. See {@link renamedId}. */
export async function follow(id: string, folder: string): Promise<Step | null> {
  const present = await renamedId(id, folder, (...request) => fetch(...request));
  return present === null || present === id ? null : rename(id, present);
}
