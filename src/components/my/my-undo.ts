import { goneText } from './my-words.ts';
import { myReading } from './my-reading.ts';
import { putBack, type Reading, type Step } from './reading.ts';

/** The message of the reader's own list, and the button behind it that takes back what it says. */
export class MyUndo {
  readonly #said: HTMLElement;
  readonly #button: HTMLElement;
  #step: Step | null = null;
  /** Papers that went out of view one after the other. */
  #gone: ReadonlySet<string> = new Set();

  constructor(said: HTMLElement, button: HTMLElement) {
    this.#said = said;
    this.#button = button;
    button.addEventListener('click', () => {
      const step = this.#step;
      this.offer('', null);
      if (step) myReading.change(step);
    });
  }

  /** Says something, and leaves what can be taken back. */
  say(text: string): void {
    this.#said.textContent = text;
  }

  /** Says what happened, and offers to take it back. @param step null where there is nothing to take back */
  offer(text: string, step: Step | null): void {
    this.say(text);
    this.#step = step;
    this.#gone = new Set();
    this.#button.hidden = step === null;
  }

  /** Says that papers went out of view, and offers to bring back these and those that went just before. */
  offerGone(before: Reading, ids: readonly string[]): void {
    const earlier = this.#gone.size > 0 ? this.#step : null;
    const gone = new Set([...this.#gone, ...ids]);
    const step = putBack(before, { papers: ids });
    const isRemoved = [...gone].every((id) => !myReading.paper(id));
    this.offer(goneText(gone.size, isRemoved), (now) => (earlier ? earlier(step(now)) : step(now)));
    this.#gone = gone;
  }
}
