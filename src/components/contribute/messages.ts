import { newEntry as words } from 'site:words';
import { filled } from '../../words/phrase.ts';
import type { DraftMessage } from './check-draft.ts';
import { codeWords } from './code-words.ts';
import { controlNamed } from './form-controls.ts';

/** Shows what is said of a draft: at each control that the reader has left, and as a list of all that is left to do. */
export class Messages {
  readonly #form: HTMLFormElement;
  readonly #todo: HTMLElement;
  readonly #status: HTMLElement;
  /** Address of the page that explains the rules. */
  readonly #rules: string;
  #listed = '';

  constructor(form: HTMLFormElement, todo: HTMLElement, status: HTMLElement, rules: string) {
    this.#form = form;
    this.#todo = todo;
    this.#status = status;
    this.#rules = rules;
  }

  /** @param touched names of the controls that the reader has been in: what is said of others would come too early */
  show(messages: readonly DraftMessage[], touched: ReadonlySet<string>): void {
    for (const place of this.#form.querySelectorAll<HTMLElement>('.message[data-of]')) {
      const name = place.dataset['of'] ?? '';
      const own = touched.has(name) ? messages.filter(({ control }) => control === name) : [];
      this.#fill(place, own);
      const isWrong = own.some(({ isError }) => isError);
      const control = controlNamed(this.#form, name);
      if (isWrong) control?.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute('aria-invalid');
    }
    this.#list(messages);
    const errors = messages.filter(({ isError }) => isError).length;
    const said = errors === 0 ? finishedText(messages.length) : filled(words.leftToDo, { count: errors });
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  /** Puts messages into the place below a control, unless they stand there already: a live region would repeat them. */
  #fill(place: HTMLElement, messages: readonly DraftMessage[]): void {
    const said = messages.map(({ words }) => words.replaceAll('`', '')).join('');
    if (place.dataset['said'] === said) return;
    place.dataset['said'] = said;
    place.replaceChildren(
      ...messages.map(({ words, rule }) => {
        const line = document.createElement('span');
        line.append(...codeWords(words), ' ', this.#ruleLink(rule));
        return line;
      }),
    );
  }

  #ruleLink(rule: string): HTMLElement {
    const link = document.createElement('a');
    link.href = `${this.#rules}#${rule}`;
    link.target = '_blank';
    link.textContent = filled(words.rule, { rule });
    return link;
  }

  /** Lists what is left to do. A list that says the same stays: the reader may be about to press a button in it. */
  #list(messages: readonly DraftMessage[]): void {
    const listed = JSON.stringify(messages);
    if (listed === this.#listed) return;
    this.#listed = listed;
    this.#todo.replaceChildren(...messages.map((message) => this.#item(message)));
  }

  /** A line of the list, which leads to its control. */
  #item({ control: name, isError, words: said }: DraftMessage): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'go';
    const control = controlNamed(this.#form, name);
    button.textContent = labelOf(this.#form, name);
    button.addEventListener('click', () => {
      control?.closest('details')?.setAttribute('open', '');
      control?.focus();
    });
    item.append(button, ': ', ...codeWords(isError ? said : filled(words.remark, { remark: said })));
    return item;
  }
}

function finishedText(remarks: number): string {
  return remarks === 0 ? words.done : words.remarksLeft;
}

/** The words beside a control. */
function labelOf(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLElement>(`[data-label-of="${CSS.escape(name)}"]`)?.dataset['label'] ?? name;
}
