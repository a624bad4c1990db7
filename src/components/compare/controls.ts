import { compare as words } from 'site:words';
import { readQuantity } from '../../text/quantities.ts';
import { filled } from '../../words/phrase.ts';
import type { Column } from './data.ts';
import type { Narrowed } from './filter.ts';
import { sortOf, sortText, type CompareState } from './state.ts';

/** The controls above the comparison, as the page has them: they show a state, and tell the one that the reader made. */
export class CompareControls {
  readonly #root: HTMLElement;
  readonly #columns: readonly Column[];

  constructor(root: HTMLElement, columns: readonly Column[]) {
    this.#root = root;
    this.#columns = columns;
    root.addEventListener('keydown', (event) => closeGroup(event));
  }

  /** The state that the controls say. @param before what they do not say is taken from it */
  read(before: CompareState): CompareState {
    const ofKind = (kind: Column['kind']) => this.#columns.filter((column) => column.kind === kind);
    const choices = ofKind('choice').map(({ name }) => [name, this.#chosen(name)] as const);
    const ranges = ofKind('number').map(({ name }) => [name, this.#range(name)] as const);
    return {
      ...before,
      text: this.#text.value,
      choices: Object.fromEntries(choices.filter(([, values]) => values.length > 0)),
      ranges: Object.fromEntries(ranges.filter(([, range]) => range !== '')),
      sort: sortOf(this.#order.value, this.#columns),
    };
  }

  /** The columns that are ticked. */
  get ticked(): string[] {
    return this.#chosen('columns');
  }

  /** Shows a state in all controls. */
  show(state: CompareState): void {
    this.#text.value = state.text;
    for (const box of this.#boxes('input[type=checkbox]:not([name=columns])'))
      box.checked = state.choices[box.name]?.includes(box.value) ?? false;
    for (const { name } of this.#columns.filter(({ kind }) => kind === 'number')) {
      const [from = '', to = ''] = endsOf(state.ranges[name] ?? '');
      for (const box of this.#boxes(`input[data-range="${name}"]`))
        box.value = box.dataset['end'] === 'to' ? to : from;
    }
    this.showOrder(state);
  }

  /** Shows what does not follow from what the reader does to the controls themselves. */
  showOrder(state: CompareState): void {
    this.#order.value = sortText(state.sort);
  }

  /** Shows how many papers each value has, what is chosen in each group, and which columns there are. */
  tell({ counts }: Narrowed, state: CompareState, shown: readonly number[]): void {
    const names = shown.map((at) => this.#columns[at]?.name);
    for (const box of this.#boxes('input[name=columns]')) box.checked = names.includes(box.value);
    for (const { name, values = [], kind } of this.#columns) {
      if (kind !== 'choice' && kind !== 'number') continue;
      const group = this.#root.querySelector<HTMLElement>(`details[data-column="${name}"]`);
      values.forEach(({ value }, at) => {
        const chip = this.#boxes(`input[name="${name}"]`)
          .find((box) => box.value === value)
          ?.closest('label');
        const count = counts[name]?.[at] ?? 0;
        chip?.classList.toggle('none', count === 0);
        const said = chip?.querySelector('.count');
        if (said) said.textContent = String(count);
      });
      const chosen = group?.querySelector('.chosen');
      if (chosen) chosen.textContent = chosenText(state.choices[name]?.length ?? 0, state.ranges[name] ?? '');
    }
  }

  get #text(): HTMLInputElement {
    return this.#root.querySelector('input[name=q]') as HTMLInputElement;
  }

  get #order(): HTMLSelectElement {
    return this.#root.querySelector('select[name=sort]') as HTMLSelectElement;
  }

  #boxes(selector: string): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(selector)];
  }

  #chosen(name: string): string[] {
    return this.#boxes(`input[type=checkbox][name="${name}"]`)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  /** The range that two boxes say; a box that holds no number is marked, and says nothing. */
  #range(name: string): string {
    const [from = '', to = ''] = this.#boxes(`input[data-range="${name}"]`).map((box) => {
      const isNumber = readQuantity(box.value) !== null;
      const isWrong = box.value.trim() !== '' && !isNumber;
      box.ariaInvalid = isWrong ? 'true' : null;
      return isNumber ? box.value.trim() : '';
    });
    const wrong = this.#root.querySelector<HTMLElement>(`details[data-column="${name}"] .wrong`);
    if (wrong) wrong.hidden = this.#boxes(`input[data-range="${name}"][aria-invalid=true]`).length === 0;
    return from === '' && to === '' ? '' : `${from}..${to}`;
  }
}

/** What stands in the two boxes for a range: `>1B` has the same boxes as `1B..`. */
function endsOf(range: string): string[] {
  const [, sign, limit = ''] = /^\s*([<>])=?\s*(.*)$/.exec(range) ?? [];
  if (sign !== undefined) return sign === '>' ? [limit, ''] : ['', limit];
  return range.includes('..') ? range.split('..').map((end) => end.trim()) : [range, range];
}

function chosenText(values: number, range: string): string {
  if (range !== '') return ` ${rangeText(range)}`;
  return values === 0 ? '' : ` (${values})`;
}

function rangeText(range: string): string {
  if (range.startsWith('..')) return filled(words.rangeTo, { to: range.slice(2) });
  if (range.endsWith('..')) return filled(words.rangeFrom, { from: range.slice(0, -2) });
  return range.replace('..', '–');
}

/** Escape in an open group closes it, and leaves the focus on its name. */
function closeGroup({ key, target }: KeyboardEvent): void {
  const group = target instanceof Element ? target.closest<HTMLDetailsElement>('details[open]') : null;
  if (key !== 'Escape' || !group) return;
  group.open = false;
  group.querySelector('summary')?.focus();
}
