import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Prober } from '../../../scripts/links/probe.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server with a page for each path; gives its address and the requests that it got. */
async function serve(pages: Record<string, Handler>) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { home: `http://127.0.0.1:${port}`, requests };
}

/** Looks a path up at a server of these pages, with no wait but those that are noted. */
async function probe(path: string, pages: Record<string, Handler>) {
  const { home, requests } = await serve(pages);
  const waits: number[] = [];
  const prober = new Prober('bread/1', {
    answer: 250,
    pause: () => 5,
    retry: 100,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  const finding = await prober.probe(home + path);
  const local = (text: string) => text.replaceAll(home, 'HOME');
  const told = Object.fromEntries(Object.entries(finding).map(([name, text]) => [name, local(text)]));
  return { finding: told, requests, waits };
}

const page =
  (title: string, status = 200): Handler =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end(`<title>${title}</title>`);
const file: Handler = (_request, response) =>
  response.writeHead(200, { 'content-type': 'application/pdf' }).end();
const to =
  (location: string, status = 301): Handler =>
  (_request, response) =>
    response.writeHead(status, { location }).end();
const says =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, headers).end();

describe('Prober', () => {
  it('takes a file that HEAD finds for fine', async () => {
    expect(await probe('/rye.pdf', { '/rye.pdf': file })).toEqual({
      finding: { state: 'fine', detail: 'answers 200' },
      requests: ['HEAD /rye.pdf'],
      waits: [],
    });
  });

  it('reads the title of a page', async () => {
    expect(await probe('/rye', { '/rye': page('Rye') })).toEqual({
      finding: { state: 'fine', detail: 'answers 200' },
      requests: ['HEAD /rye', 'GET /rye'],
      waits: [5],
    });
  });

  it.each(['Page not found | Mill', '404 Rye', 'Error 404', 'Not Found', 'This page does not exist'])(
    'does not believe a page with the title "%s"',
    async (title) => {
      const { finding } = await probe('/rye', { '/rye': page(title) });
      expect(finding).toEqual({ state: 'dead', detail: 'answers with a page that says it is not there' });
    },
  );

  it.each(['Lost and not found bread', 'Rye 404', 'A domain of dough'])(
    'believes a page with the title "%s"',
    async (title) => {
      expect((await probe('/rye', { '/rye': page(title) })).finding['state']).toBe('fine');
    },
  );

  it('asks by GET where a host refuses HEAD', async () => {
    const onlyGet: Handler = (request, response) =>
      request.method === 'GET' ? page('Rye')(request, response) : response.writeHead(405).end();
    expect((await probe('/rye', { '/rye': onlyGet })).finding['state']).toBe('fine');
  });

  it.each([404, 410, 400])('takes %i for dead, once GET says so, too', async (status) => {
    expect(await probe('/rye', { '/rye': says(status) })).toMatchObject({
      finding: { state: 'dead', detail: `answers ${status}` },
      requests: ['HEAD /rye', 'GET /rye'],
    });
  });

  it.each([401, 403, 451, 999])('takes %i for a refusal', async (status) => {
    expect((await probe('/rye', { '/rye': says(status) })).finding).toEqual({
      state: 'refused',
      detail: `answers programs with ${status}`,
    });
  });

  it('asks again as late as a busy host wants, and takes 429 for a refusal', async () => {
    expect(await probe('/rye', { '/rye': says(429, { 'retry-after': '7' }) })).toEqual({
      finding: { state: 'refused', detail: 'answers programs with 429' },
      requests: ['HEAD /rye', 'GET /rye', 'GET /rye', 'GET /rye'],
      waits: [5, 7000, 5, 7000, 5],
    });
  });

  it('asks again later and later where a host is broken, and says then that there is no answer', async () => {
    expect(await probe('/rye', { '/rye': says(503) })).toEqual({
      finding: { state: 'silent', detail: 'answers 503' },
      requests: ['HEAD /rye', 'GET /rye', 'GET /rye', 'GET /rye'],
      waits: [5, 100, 5, 300, 5],
    });
  });

  it('does not wait for ever', async () => {
    const { finding } = await probe('/rye', { '/rye': () => undefined });
    expect(finding).toEqual({ state: 'silent', detail: 'did not answer within 0 seconds' });
  });

  it('says that there is no such host', async () => {
    const prober = new Prober('bread/1', {
      answer: 250,
      pause: () => 0,
      retry: 0,
      wait: () => Promise.resolve(),
    });
    const { state, detail } = await prober.probe('http://127.0.0.1:1/rye');
    expect(state).toBe('silent');
    expect(detail).toMatch(/^cannot be reached \(/);
  });

  it('tells where a page moved to for good, over several moves', async () => {
    const pages = { '/rye': to('/wheat'), '/wheat': to('/spelt', 308), '/spelt': page('Spelt') };
    expect((await probe('/rye#crumb', pages)).finding).toEqual({
      state: 'moved',
      detail: 'moved for good',
      to: 'HOME/spelt#crumb',
    });
  });

  it('follows a move for now without a word, and what comes behind it', async () => {
    const pages = { '/rye': to('/wheat', 302), '/wheat': to('/spelt'), '/spelt': page('Spelt') };
    expect((await probe('/rye', pages)).finding['state']).toBe('fine');
  });

  it('takes a move to the front page for the end of a page', async () => {
    const pages = { '/rye': to('/'), '/': page('Mill') };
    expect((await probe('/rye', pages)).finding).toEqual({
      state: 'dead',
      detail: 'leads to the front page HOME/',
    });
  });

  it('takes a move to nothing for dead, and gives up on a circle', async () => {
    expect((await probe('/rye', { '/rye': to('/gone') })).finding).toEqual({
      state: 'dead',
      detail: 'answers 404',
    });
    expect((await probe('/rye', { '/rye': to('/rye') })).finding).toEqual({
      state: 'dead',
      detail: 'leads in a circle, or through more than 10 addresses',
    });
  });
});
