import { afterEach, describe, expect, it, vi } from 'vitest';
import { run, scene } from './digest-scene.ts';
import { rudeServer } from './mail-server.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A server that takes a mail and never says so. @returns its port */
function silentServer(): Promise<number> {
  return rudeServer('220 ready', (line, socket) => {
    const verb = /^(?:EHLO|MAIL|RCPT|DATA)/.exec(line)?.[0];
    if (verb) socket.write(verb === 'DATA' ? '354 go\r\n' : '250 ok\r\n');
  });
}

describe('a digest that the server never confirmed', () => {
  it.each([
    ['--arrived', 'Nothing new since 2026-11-01 for list@example.org: no mail sent.\n', 0],
    ['--resend', '1 paper: sent to list@example.org\n', 1],
  ])(
    'sends nothing again that may have arrived, until %s says what became of it',
    async (option, line, mails) => {
      const { list, folder, environment, send, state, received } = await scene();
      const silent = await silentServer();
      const argv = ['--content', list, '--send', '--since', '2026-11-01'];
      const unsure = await run(folder, argv, { ...environment, SMTP_URL: `smtp://127.0.0.1:${silent}` });
      const next =
        'look whether it is there, then run again with --arrived when it is and with --resend when it is not';
      expect(unsure).toEqual({
        status: 2,
        printed: `127.0.0.1:${silent} never confirmed the mail, which may have arrived all the same; ${next}`,
      });
      const { pending, ...rest } = state() as { pending: { messageId: string } };
      expect(rest).toEqual({ version: 1, sendings: [] });
      expect(await send('--since', '2026-11-01')).toEqual({
        status: 2,
        printed: `the digest of 2026-11-24T08:00:00.000Z to list@example.org may have gone out (${pending.messageId}); ${next}`,
      });
      expect(received).toHaveLength(0);
      expect(await send('--since', '2026-11-01', option)).toEqual({ status: 0, printed: line });
      expect(received).toHaveLength(mails);
      expect(state()).toEqual({ version: 1, sendings: [pending] });
      expect(await send('--since', '2026-11-01', option)).toEqual({
        status: 2,
        printed: `every digest so far is accounted for; run without ${option}`,
      });
    },
  );
});
