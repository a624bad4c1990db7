import { myReading } from './my-reading.ts';
import { progressOf, type PathStep } from './path-steps.ts';
import { continueText } from './path-words.ts';

/** A path as the page holds it: id, title, address and steps. */
type HeldPath = readonly [id: string, title: string, href: string, steps: PathStep[]];

/**
 * Leads back to the path that the reader began last and has not finished. Until one is begun, and without JavaScript, it
 * says where to begin.
 */
class ContinuePath extends HTMLElement {
  /** What it says as long as nothing is begun. */
  readonly #first = [...this.childNodes].map((node) => node.cloneNode(true));

  connectedCallback(): void {
    myReading.onChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    const { reading } = myReading;
    const begun = reading.paths.map(({ id }) => id);
    const [latest] = (JSON.parse(this.dataset['paths'] ?? '[]') as HeldPath[])
      .map(([id, title, href, steps]) => ({ id, title, href, ...progressOf(id, steps, reading) }))
      .filter(({ isBegun, next }) => isBegun && next !== null)
      .sort((a, b) => begun.indexOf(b.id) - begun.indexOf(a.id));
    if (!latest) {
      this.replaceChildren(...this.#first.map((node) => node.cloneNode(true)));
      return;
    }
    const link = this.querySelector('a') as HTMLAnchorElement;
    const lead = this.querySelector('.lead') as HTMLElement;
    const rest = this.querySelector('.rest') as HTMLElement;
    link.href = latest.next ? `${this.dataset['papers'] ?? ''}${latest.next[0]}/` : latest.href;
    link.textContent = latest.title;
    [lead.textContent, rest.textContent] = continueText(latest.read, latest.all, latest.next?.[1] ?? '');
  }
}

customElements.define('continue-path', ContinuePath);
