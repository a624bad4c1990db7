import { fetchFrom } from './fetch-index.ts';
import type { Answer, Message } from './messages.ts';
import { SearchSession } from './session.ts';

/** The search off the main thread: takes messages, posts answers. */
let session: SearchSession | null = null;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'open') {
    session = new SearchSession(fetchFrom(data.folder, data.stamp), (answer: Answer) => {
      postMessage(answer);
    });
    session.warm();
  } else session?.ask(data);
});
