import { pathProgress as words } from 'site:words';
import { myReading } from './my-reading.ts';
import { progressOf, stepsOf } from './path-steps.ts';
import { beginPath, moment } from './reading.ts';
import { doneText, progressText } from './path-words.ts';

/**
 * How far the reader is on a path, and where to go on. Before that, and without JavaScript, it leads to the first paper.
 * Whoever follows it has begun the path.
 */
class PathProgress extends HTMLElement {
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = myReading.onChange(() => this.#show());
    this.querySelector('a')?.addEventListener('click', () =>
      myReading.change(beginPath(this.#path, moment(new Date()))),
    );
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #path(): string {
    return this.dataset['of'] ?? '';
  }

  #show(): void {
    const steps = stepsOf(this);
    const { read, all, next, isBegun } = progressOf(this.#path, steps, myReading.reading);
    const shown = isBegun ? next : steps[0];
    const text = (part: string, content: string) => {
      (this.querySelector(part) as HTMLElement).textContent = content;
    };
    text('.done', !isBegun ? '' : next ? `${progressText(read, all)} · ` : doneText(read, all));
    text('.lead', !isBegun ? words.begin : next ? words.continue : '');
    const link = this.querySelector('a') as HTMLAnchorElement;
    link.hidden = !shown;
    if (!shown) return;
    text('bdi', shown[1]);
    link.href = `${this.dataset['papers'] ?? ''}${shown[0]}/`;
  }
}

customElements.define('path-progress', PathProgress);
