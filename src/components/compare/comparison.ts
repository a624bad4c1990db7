import { compare as words } from 'site:words';
import { afterPaint } from '../search/after-paint.ts';
import { offer } from '../search/offer.ts';
import { filled } from '../../words/phrase.ts';
import { shareAddress } from '../my/address.ts';
import { exportPapers } from '../my/export.ts';
import { formsOf, PaperFiles } from '../my/paper-files.ts';
import { saveFile, saveLink } from '../save-file.ts';
import { sameText, shownColumns, sparseText } from './columns.ts';
import { CompareControls } from './controls.ts';
import { csvText } from './csv.ts';
import { loadComparison, type Comparison } from './data.ts';
import { closeByEscape } from './escape.ts';
import { PaperFilter } from './filter.ts';
import { tellNothing } from './nothing.ts';
import { markPictures } from './pictures.ts';
import { nextSort, orderText, sorted } from './sort.ts';
import { makeSortButtons } from './sort-buttons.ts';
import { addressOf, isNarrowed, stateOf, widened, type CompareState } from './state.ts';
import { reveal } from './reveal.ts';
import { CompareTable, rowsAtOnce } from './table.ts';
import { totalText } from './words.ts';

/** What is there once the comparison is loaded. */
interface Loaded {
  comparison: Comparison;
  filter: PaperFilter;
  controls: CompareControls;
  table: CompareTable;
}

/**
 * Sorts and narrows the table that the page comes with. Its data is loaded when the address asks for something, or when
 * the reader first touches it.
 */
class PaperComparison extends HTMLElement {
  readonly #folder = this.dataset['papers'] ?? '';
  readonly #files = new PaperFiles(this.#folder, formsOf(this), (...request) => fetch(...request));
  #loading: Promise<Loaded | null> | null = null;
  #state: CompareState | null = null;
  /** Numbers of the papers that are left, in order, and of the columns. */
  #papers: readonly number[] = [];
  #shown: readonly number[] = [];
  /** Columns in which all papers say the same. */
  #same: readonly number[] = [];
  #limit = rowsAtOnce;
  /** True from the first key in a box to the moment the reader does something else. */
  #isTyping = false;

  connectedCallback(): void {
    makeSortButtons(this, (name) =>
      this.#change(
        ({ comparison }, state) => ({
          ...state,
          sort: nextSort(comparison, name, state.sort ?? { column: 'published', isDescending: true }),
        }),
        false,
        true,
      ),
    );
    closeByEscape(this.#find('.groups'));
    this.addEventListener('focusin', () => void this.#load(false), { once: true });
    this.addEventListener('input', (event) => {
      const isText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (isText) void this.#change((loaded, state) => loaded.controls.read(state), true);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') this.#isTyping = false;
      else void this.#change((loaded, state) => this.#changed(loaded, state, target), false);
    });
    this.#on('.clear', (_loaded, state) => widened(state));
    this.#on('.usual-columns', (_loaded, state) => ({ ...state, columns: null }));
    this.#find('.more-rows').addEventListener('click', () => void this.#showMore());
    this.#find('.csv').addEventListener('click', () => void this.#saveCsv());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-ending]'))
      button.addEventListener('click', () => void this.#export(button.dataset['ending'] ?? ''));
    addEventListener('popstate', () => void this.#restore());
    if (location.search !== '') void this.#restore().finally(reveal);
  }

  #find<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector(selector) as Kind;
  }

  #on(button: string, next: (loaded: Loaded, state: CompareState) => CompareState): void {
    this.#find(button).addEventListener('click', () => void this.#change(next, false, true));
  }

  /** Null, and the reader knows, when the comparison cannot be loaded. @param isAsked true when the reader waits for it */
  #load(isAsked = true): Promise<Loaded | null> {
    if (isAsked && this.#state === null) this.#say(words.loading);
    this.#loading ??= this.#open().catch(() => {
      // The next touch tries again.
      this.#loading = null;
      this.#say(words.notLoaded);
      return null;
    });
    return this.#loading;
  }

  async #open(): Promise<Loaded> {
    const comparison = await loadComparison(this.dataset['file'] ?? '');
    this.#state = stateOf(new URL(location.href), comparison.columns);
    return {
      comparison,
      filter: new PaperFilter(comparison),
      controls: new CompareControls(this, comparison.columns),
      table: new CompareTable(this.#find('table'), this.#find('template'), comparison, this.#folder),
    };
  }

  #changed({ controls }: Loaded, state: CompareState, target: EventTarget | null): CompareState {
    const isColumn = target instanceof HTMLInputElement && target.name === 'columns';
    return isColumn ? { ...state, columns: controls.ticked } : controls.read(state);
  }

  /** Goes to another state. One entry of the history a text that is typed, and one for each other step. */
  async #change(
    next: (loaded: Loaded, state: CompareState) => CompareState,
    isTyping: boolean,
    isElsewhere = false,
  ): Promise<void> {
    const loaded = await this.#load();
    if (!loaded || !this.#state) return;
    this.#state = next(loaded, this.#state);
    this.#limit = rowsAtOnce;
    // What was not said by the controls is to be seen in them.
    if (isElsewhere) loaded.controls.show(this.#state);
    this.#show(loaded, this.#state);
    const address = addressOf(this.#state, new URL(location.href), loaded.comparison.columns);
    if (isTyping && this.#isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = isTyping;
  }

  /** Shows what the address asks for. */
  async #restore(): Promise<void> {
    const loaded = await this.#load();
    if (!loaded) return;
    this.#isTyping = false;
    this.#state = stateOf(new URL(location.href), loaded.comparison.columns);
    loaded.controls.show(this.#state);
    this.#show(loaded, this.#state);
    this.#goToRow(loaded);
  }

  #show({ comparison, filter, controls, table }: Loaded, state: CompareState): void {
    const narrowed = filter.narrow(state);
    const { shown, same, sparse, areFew } = shownColumns(comparison, narrowed.papers, state);
    this.#papers = sorted(comparison, narrowed.papers, state.sort);
    this.#shown = shown;
    this.#same = same.map(({ at }) => at);
    table.show(this.#papers.slice(0, this.#limit), shown);
    table.showOrder(state.sort);
    this.#find('table').classList.toggle('few', areFew);
    controls.tell(narrowed, state, shown);
    const total = this.#papers.length;
    this.#find('.more-rows').hidden = total <= this.#limit;
    offer(this.#find('.clear'), isNarrowed(state), this.#find('input[name=q]'));
    offer(this.#find('.usual-columns'), state.columns !== null, this.#find('input[name=q]'));
    this.#find('.sparse-columns').textContent = [sameText(same), sparseText(sparse, total)]
      .filter(Boolean)
      .join(' ');
    for (const pager of this.querySelectorAll<HTMLElement>('.page-stops, .page-turn')) pager.hidden = true;
    const ids = this.#papers.map((number) => comparison.papers[number]?.id ?? '');
    markPictures(total === comparison.papers.length || total === 0 ? null : ids);
    const selection = this.#find<HTMLAnchorElement>('.to-selection');
    selection.href = shareAddress(selection.href, ids);
    tellNothing(this, total, comparison, state);
    const papers = totalText(total, comparison, state);
    const order = orderText(comparison, state.sort);
    this.#say(total === 0 ? `${papers}.` : filled(words.status, { papers, order }));
  }

  /** Brings the row that the address names into view. */
  #goToRow({ comparison, table }: Loaded): void {
    const id = new URL(location.href).searchParams.get('paper');
    if (id === null) return;
    const place = this.#papers.findIndex((number) => comparison.papers[number]?.id === id);
    if (place < 0) return;
    if (place >= this.#limit) {
      this.#limit = place + rowsAtOnce;
      table.show(this.#papers.slice(0, this.#limit), this.#shown);
      this.#find('.more-rows').hidden = this.#papers.length <= this.#limit;
    }
    afterPaint(() => {
      for (const other of this.querySelectorAll('tr.here')) other.classList.remove('here');
      const row = table.rowOf(this.#papers[place] ?? 0);
      row?.classList.add('here');
      row?.scrollIntoView({ block: 'center' });
    });
  }

  async #showMore(): Promise<void> {
    const loaded = await this.#load();
    if (!loaded) return;
    const { table } = loaded;
    const before = this.#limit;
    this.#limit += rowsAtOnce;
    table.show(this.#papers.slice(0, this.#limit), this.#shown);
    const button = this.#find('.more-rows');
    button.hidden = this.#papers.length <= this.#limit;
    // The reader goes on with the first of the new rows.
    afterPaint(() =>
      table
        .rowOf(this.#papers[before] ?? 0)
        ?.querySelector('a')
        ?.focus(),
    );
  }

  /** Loads the comparison and shows what the address asks for, where that has not been done: then there is something to save. */
  async #ready(): Promise<Comparison | null> {
    const loaded = await this.#load();
    if (loaded && this.#papers.length === 0 && this.#state) this.#show(loaded, this.#state);
    return loaded && loaded.comparison;
  }

  async #saveCsv(): Promise<void> {
    const comparison = await this.#ready();
    if (!comparison) return;
    const folder = new URL(this.#folder, location.href).href;
    const text = csvText(comparison, this.#papers, [...this.#shown, ...this.#same], folder);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'comparison.csv');
  }

  async #export(ending: string): Promise<void> {
    const comparison = await this.#ready();
    if (!comparison) return;
    const ids = this.#papers.map((number) => comparison.papers[number]?.id ?? '');
    if (ids.length === comparison.papers.length) {
      // The list has this file already.
      saveLink(`${this.dataset['whole'] ?? ''}${ending}`, `comparison.${ending}`);
      return;
    }
    this.#say(words.collecting);
    this.#say(await exportPapers(this.#files, ids, ending, 'comparison'));
  }

  #say(text: string): void {
    this.#find('[role=status]').textContent = text;
  }
}

customElements.define('paper-comparison', PaperComparison);
