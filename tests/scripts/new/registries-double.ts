import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { registriesOf, type Registries } from '../../../scripts/new/registries.ts';

/** What the double was asked. */
export interface Asked {
  path: string;
  agent: string;
  accept: string;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** An entry of arXiv's feed, with line breaks in the title as the API has them. */
export function atomEntry(id: string, title: string, more = ''): string {
  return `<entry><id>http://arxiv.org/abs/${id}v2</id><published>2021-03-02T09:00:00Z</published>
<updated>2022-01-01T00:00:00Z</updated><title>${title}</title><summary>  It rises
  slowly.</summary><author><name>Ada Kneader</name></author><author><name>Zo\\"e Crumb</name></author>${more}</entry>`;
}

export function atomFeed(...entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>Query</title>${entries.join('')}</feed>\n`;
}

/** An answer with a text; 200 unless told. */
export function answer(text: string, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(status, headers).end(text);
}

export const json = (value: unknown, status = 200) => answer(JSON.stringify(value), status);

/**
 * A server in place of all registries, which answers by the first of some patterns that a request's path fits, with
 * answers in turn and the last one for good; 404 where none fits.
 */
export async function registriesDouble(
  answers: [pattern: RegExp, ...answers: Answer[]][],
): Promise<{ asked: Asked[]; registries: Registries; environment: Record<string, string>; base: string }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const { accept = '', 'user-agent': agent = '' } = request.headers;
    asked.push({ path, agent, accept });
    const row = answers.find(([pattern]) => pattern.test(path));
    const [, ...turns] = row ?? [];
    const turn = turns[0] ?? answer('Not found', 404);
    if (row && turns.length > 1) row.splice(1, 1);
    turn(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const environment = {
    ARXIV_API: `${base}/arxiv`,
    CROSSREF_API: `${base}/crossref`,
    DOI_RESOLVER: `${base}/doi/`,
    ACL_ANTHOLOGY: `${base}/acl`,
    OPENREVIEW_API: `${base}/openreview`,
  };
  return { asked, registries: registriesOf(environment), environment, base };
}
