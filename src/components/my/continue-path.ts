import { myReading } from './my-reading.ts';
import { progressOf, type PathStep } from './path-steps.ts';
import { continueParts } from './path-words.ts';

/** A path as the page holds it: id, title, address and steps. */
type HeldPath = readonly [id: string, title: string, href: string, steps: PathStep[]];

/**
 * Leads back to the path that the reader began last and has not finished, and to its next paper. Until one is begun, and without JavaScript, it
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
    const [id, name] = latest.next ?? ['', ''];
    const links = new Map([
      ['path', link(latest.href, latest.title)],
      ['next', link(`${this.dataset['papers'] ?? ''}${id}/`, name)],
    ]);
    const parts = continueParts(latest.read, latest.all);
    this.replaceChildren(...parts.map(({ text, place }) => links.get(place ?? '') ?? text));
  }
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

customElements.define('continue-path', ContinuePath);
