import { fetchFrom } from './fetch-index.ts';
import type { Answer, Message } from './messages.ts';
import { SearchSession } from './session.ts';

/** The search off the main thread: takes messages, posts answers. */
let session: SearchSession | null = null;
let channel: BroadcastChannel | null = null;
let byChannel = false;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'open') {
    channel = openChannel(data.channel);
    // A page that hears this asks for answers on the channel.
    channel?.postMessage('ready');
    session = new SearchSession(fetchFrom(data.folder, data.stamp), (answer: Answer) => {
      if (byChannel && channel) channel.postMessage(answer);
      else postMessage(answer);
    });
    session.warm();
  } else {
    byChannel = data.byChannel;
    session?.ask(data);
  }
});

function openChannel(name: string | null): BroadcastChannel | null {
  try {
    return name === null ? null : new BroadcastChannel(name);
  } catch {
    return null;
  }
}
