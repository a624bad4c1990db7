import { describe, expect, it, vi } from 'vitest';
import { patience, type Patience } from '../../../scripts/web/patience.ts';
import { WebClient, WebError } from '../../../scripts/web/web-client.ts';
import { temporaryFolder } from '../../model/invented-list.ts';
import { answer, registriesDouble } from '../new/registries-double.ts';

/** Waits that only count. */
function waiting(pause = 0, answer = patience.answer): { waits: number[]; patience: Patience } {
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, patience: { ...patience, answer, pause: () => pause, wait } };
}

const text = (reply: { status: number; text: string }) => `${reply.status} ${reply.text}`;

describe('WebClient', () => {
  it('names the project, says what it takes, and asks once a day', async () => {
    const { asked, base } = await registriesDouble([[/rye/, answer('Rye')]]);
    const folder = temporaryFolder();
    const client = new WebClient(folder, 'bread/1 (+https://bread.example)', waiting().patience);
    expect(await client.get(`${base}/rye`, 'text/plain', text)).toBe('200 Rye');
    expect(await new WebClient(folder, 'x', waiting().patience).get(`${base}/rye`, 'text/plain', text)).toBe(
      '200 Rye',
    );
    expect(asked).toEqual([
      { path: '/rye', agent: 'bread/1 (+https://bread.example)', accept: 'text/plain' },
    ]);
    vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60 * 1000, toFake: ['Date'] });
    await client.get(`${base}/rye`, 'text/plain', text);
    vi.useRealTimers();
    expect(asked).toHaveLength(2);
  });

  it('keeps no answer that cannot be read', async () => {
    const { asked, base } = await registriesDouble([[/rye/, answer('<html>'), answer('Rye')]]);
    const client = new WebClient(temporaryFolder(), 'bread', waiting().patience);
    const read = ({ text }: { text: string }) => {
      if (text.startsWith('<')) throw new WebError('no bread');
      return text;
    };
    await expect(client.get(`${base}/rye`, '*/*', read)).rejects.toThrow(new WebError('no bread'));
    expect(await client.get(`${base}/rye`, '*/*', read)).toBe('Rye');
    expect(asked).toHaveLength(2);
  });

  it('waits three seconds between two questions to arXiv, in another command, too', async () => {
    expect([patience.pause('export.arxiv.org'), patience.pause('api.crossref.org')]).toEqual([3000, 200]);
    const { base } = await registriesDouble([[/./, answer('Rye')]]);
    const folder = temporaryFolder();
    const { waits, patience: counted } = waiting(3000);
    await new WebClient(folder, 'bread', counted).get(`${base}/rye`, '*/*', text);
    expect(waits).toEqual([]);
    await new WebClient(folder, 'bread', counted).get(`${base}/oats`, '*/*', text);
    expect(waits).toEqual([expect.toSatisfy((wait: number) => wait > 2000 && wait <= 3000)]);
  });

  it('tries again where the service is busy, after the time that it asks for', async () => {
    const soon = new Date(Date.now() + 20_000).toUTCString();
    const { asked, base } = await registriesDouble([
      [/rye/, answer('', 429, { 'retry-after': '7' }), answer('', 503), answer('Rye')],
      [/oats/, answer('', 503, { 'retry-after': soon }), answer('Oats')],
    ]);
    const { waits, patience: counted } = waiting();
    const client = new WebClient(temporaryFolder(), 'bread', counted);
    expect(await client.get(`${base}/rye`, '*/*', text)).toBe('200 Rye');
    expect(waits).toEqual([7000, 9000]);
    expect(await client.get(`${base}/oats`, '*/*', text)).toBe('200 Oats');
    expect(waits[2]).toBeGreaterThan(15_000);
    expect(asked).toHaveLength(5);
  });

  it.each([
    ['429', [answer('', 429)], 3, 'says that it is asked too often (429); try again in some minutes'],
    [
      '429 for hours',
      [answer('', 429, { 'retry-after': '7200' })],
      1,
      'says that it is asked too often (429); try again in some minutes',
    ],
    ['503', [answer('', 503)], 3, 'answers with an error (503)'],
    ['403', [answer('', 403)], 1, 'does not answer programs (403)'],
    ['nothing', [() => undefined], 3, 'did not answer within 0 seconds'],
    [
      'a broken connection',
      [(_response: unknown, request: { socket: { destroy(): void } }) => void request.socket.destroy()],
      3,
      'cannot be reached',
    ],
  ] as const)('gives up on %s', async (_case, answers, times, reason) => {
    const { asked, base } = await registriesDouble([
      [/./, ...(answers as readonly ReturnType<typeof answer>[])],
    ]);
    const wait = reason.startsWith('did not') ? waiting(0, 100) : waiting();
    const client = new WebClient(temporaryFolder(), 'bread', wait.patience);
    await expect(client.get(`${base}/rye`, '*/*', text)).rejects.toThrow(reason);
    expect(asked).toHaveLength(times);
  });

  it('says when nobody answers at an address', async () => {
    const client = new WebClient(temporaryFolder(), 'bread', waiting().patience);
    await expect(client.get('http://127.0.0.1:1/rye', '*/*', text)).rejects.toThrow(
      /^127\.0\.0\.1:1 cannot be reached/,
    );
  });

  it('takes what is not there, or asked wrongly, for an answer that is not kept', async () => {
    const { asked, base } = await registriesDouble([[/rye/, answer('Wrong', 400)]]);
    const client = new WebClient(temporaryFolder(), 'bread', waiting().patience);
    expect(await client.get(`${base}/rye`, '*/*', text)).toBe('400 Wrong');
    expect(await client.get(`${base}/none`, '*/*', text)).toBe('404 Not found');
    await client.get(`${base}/none`, '*/*', text);
    expect(asked).toHaveLength(3);
  });
});
