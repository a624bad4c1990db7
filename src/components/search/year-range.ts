import type { Results } from '../../search/messages.ts';
import { found, restored } from './page-state.ts';
import { spanOf, yearsWithin } from './year-span.ts';

/**
 * The years as a picture with a range. What is chosen are the boxes of single years, so that address and counts are those
 * of any facet; the range is another way to check them.
 */
class YearRange extends HTMLElement {
  readonly #from = this.querySelector('.from') as HTMLInputElement;
  readonly #to = this.querySelector('.to') as HTMLInputElement;
  readonly #columns = [...this.querySelectorAll<SVGGElement>('[data-year]')];
  readonly #most = Number(this.dataset['most']);
  /** The year on which the pointer was pressed. */
  #pressed: number | null = null;

  connectedCallback(): void {
    restored.hear(() => this.#show());
    found.hear((results) => this.#count(results));
    this.closest('paper-search')?.addEventListener('change', (event) => {
      if (event.target !== this.#from && event.target !== this.#to) this.#show();
    });
    // Heard before the search hears it, which reads the boxes.
    for (const input of [this.#from, this.#to]) input.addEventListener('change', () => this.#take());
    this.#listenToPointer();
  }

  get #boxes(): HTMLInputElement[] {
    return [...(this.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[name=year]') ?? [])];
  }

  /** Chooses the years between the inputs. */
  #take(): void {
    const end = ({ value }: HTMLInputElement) => (value === '' ? null : Number(value));
    this.#choose(end(this.#from), end(this.#to));
  }

  #choose(from: number | null, to: number | null): void {
    const boxes = this.#boxes;
    const offered = boxes.map(({ value }) => Number(value));
    const chosen = yearsWithin(offered, from, to);
    for (const box of boxes) box.checked = chosen.includes(Number(box.value));
    this.#mark(chosen, from, to);
  }

  /** Shows what the boxes say. */
  #show(): void {
    const boxes = this.#boxes;
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
    const span = spanOf(
      boxes.map(({ value }) => Number(value)),
      chosen,
    );
    const [single = null] = chosen.length === 1 ? chosen : [];
    const [from, to] = [span?.from ?? single, span?.to ?? single];
    this.#from.value = String(from ?? '');
    this.#to.value = String(to ?? '');
    this.#mark(chosen, from, to);
  }

  #mark(chosen: readonly number[], from: number | null, to: number | null): void {
    for (const column of this.#columns) {
      const year = Number(column.dataset['year']);
      const [within = null] = yearsWithin([year], from, to);
      const isIn = chosen.includes(year) || within !== null;
      column.classList.toggle('chosen', isIn);
      column.classList.toggle('out', chosen.length > 0 && !isIn);
    }
  }

  /** Shows how many papers of each year are found; all, where nothing is searched. */
  #count(results: Results | null): void {
    const counts = results?.counts?.['year'];
    for (const column of this.#columns) {
      const [all, shown] = ['.all', '.hits'].map((part) => column.querySelector<SVGRectElement>(part));
      if (!all || !shown) continue;
      const { height: tallest } = (all.ownerSVGElement as SVGSVGElement).viewBox.baseVal;
      const count = counts?.[column.dataset['year'] ?? ''] ?? 0;
      const height = counts ? (count / this.#most) * tallest : Number(all.getAttribute('height'));
      shown.setAttribute('height', String(height));
      shown.setAttribute('y', String(tallest - height));
    }
  }

  /** A press on a column chooses its year, and a drag the years to another one; a press on the one chosen, all. */
  #listenToPointer(): void {
    const picture = this.querySelector('svg') as SVGSVGElement;
    picture.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      this.#pressed = this.#yearAt(event);
    });
    picture.addEventListener('pointerup', (event) => {
      const [pressed, released] = [this.#pressed, this.#yearAt(event)];
      this.#pressed = null;
      if (pressed === null || released === null) return;
      const isChosen = this.#from.value === String(pressed) && this.#to.value === String(released);
      const [from, to] = pressed < released ? [pressed, released] : [released, pressed];
      this.#from.value = isChosen ? '' : String(from);
      this.#to.value = isChosen ? '' : String(to);
      this.#to.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  #yearAt({ clientX }: PointerEvent): number | null {
    const column = this.#columns.find((one) => {
      const { left, right } = one.getBoundingClientRect();
      return clientX >= left && clientX < right;
    });
    return column ? Number(column.dataset['year']) : null;
  }
}

customElements.define('year-range', YearRange);
