import { pathProgress as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import { myReading } from './my-reading.ts';
import { beginPath, isId, moment, setState } from './reading.ts';
import { warnIfFull, warnIfLost } from './warn.ts';

/**
 * A button that takes a step of a path for read, and back. The path counts as begun by it. On the page of the path, where
 * the choice of the paper's state stands beside it, it leaves it to that to say that the paper is read. Without JavaScript
 * the element is empty; the style sheet keeps room for it.
 */
class MarkRead extends HTMLElement {
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    const id = this.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    if (!isId(id)) return;
    const button = this.querySelector('button') ?? this.#button(id);
    this.#stop = myReading.onChange(() => this.#show(id, button));
    this.#show(id, button);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #title(): string {
    return this.closest('[data-paper]')?.querySelector('.title bdi, h1 bdi')?.textContent ?? '';
  }

  #button(id: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    // Its name stays the same; `aria-pressed` says the state.
    button.setAttribute('aria-label', filled(words.markReadOf, { title: this.#title }));
    button.addEventListener('click', () => {
      const now = moment(new Date());
      const isRead = myReading.paper(id)?.state === 'read';
      myReading.change(beginPath(this.dataset['of'] ?? '', now));
      myReading.change(setState([{ id, title: this.#title }], isRead ? 'saved' : 'read', now));
      warnIfFull(id);
      warnIfLost();
    });
    this.append(button);
    return button;
  }

  #show(id: string, button: HTMLButtonElement): void {
    const isRead = myReading.paper(id)?.state === 'read';
    button.setAttribute('aria-pressed', String(isRead));
    button.textContent = isRead ? words.isRead : words.markRead;
    const choice = this.closest('.step')?.querySelector('reading-state');
    if (!choice) return;
    const hadFocus = button === document.activeElement;
    button.hidden = isRead;
    if (isRead && hadFocus) choice.querySelector('select')?.focus();
  }
}

customElements.define('mark-read', MarkRead);
