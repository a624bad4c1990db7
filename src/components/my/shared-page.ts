import { readingState, selection as words } from 'site:words';
import { sharedIds } from './address.ts';
import { formsOf, PaperFiles } from './paper-files.ts';
import { PaperCards } from './paper-cards.ts';
import { PaperTools } from './paper-tools.ts';
import { moment, save } from './reading.ts';
import { myReading } from './my-reading.ts';
import { originText, savedText } from './shared-words.ts';
import { countText, named } from './words.ts';

/** Shows the papers that its address names, to cite, print or save all of them. */
class SharedPage extends HTMLElement {
  readonly #folder = this.dataset['papers'] ?? '';
  readonly #files = new PaperFiles(this.#folder, formsOf(this), (...request) => fetch(...request));
  readonly #named = sharedIds(new URL(location.href));
  readonly #titles = new Map<string, string>();
  /** Ids that no paper of the list has. */
  readonly #unknown = new Set<string>();
  readonly #cards = new PaperCards(this.#find<HTMLTemplateElement>('template'), this.#folder, this.#files, {
    filled: (id, title) => this.#titles.set(id, title),
    missing: (id, card) => {
      this.#unknown.add(id);
      card.remove();
      this.#summarise();
    },
    failed: () => this.#say(words.idsOnly),
  });
  readonly #tools = new PaperTools(this.#find('.tools'), this.#files, {
    fileName: 'selection',
    say: (text) => this.#say(text),
    drawAll: () => this.#cards.settled(),
  });

  connectedCallback(): void {
    this.#find('.add').addEventListener('click', () => this.#save());
    myReading.onChange(() => this.#summarise());
    const { ids } = this.#named;
    const list = this.#find('.list');
    list.replaceChildren(...ids.map((id) => this.#cards.card(id, myReading.paper(id)?.title)));
    // What an address names has no title here before its file is loaded: shown one by one, papers would move each other.
    list.classList.add('coming');
    void this.#cards.settled().then(() => {
      list.classList.remove('coming');
      this.classList.add('complete');
    });
    this.#summarise();
    this.#find('.held').hidden = false;
  }

  #find<Kind extends HTMLElement>(part: string): Kind {
    return this.querySelector(part) as Kind;
  }

  get #known(): string[] {
    return this.#named.ids.filter((id) => !this.#unknown.has(id));
  }

  #save(): void {
    const ids = this.#known;
    const papers = ids.map((id) => ({ id, title: this.#titles.get(id) ?? '' }));
    myReading.change(save(papers, moment(new Date())));
    const left = ids.filter((id) => !myReading.paper(id)).length;
    this.#say(myReading.isKept ? savedText(left) : `${savedText(left)} ${readingState.notKept}`);
    this.#find('h2').focus();
  }

  /** Says everything but the cards. */
  #summarise(): void {
    const ids = this.#known;
    const saved = ids.filter((id) => myReading.paper(id)).length;
    const isAddressed = this.#named.ids.length + this.#named.wrong.length > 0;
    this.#find('h2').textContent = countText(ids.length);
    this.#find('.origin').textContent = originText(ids.length, saved, this.#named.left);
    this.#find('.origin').hidden = !isAddressed;
    this.#find('.head').hidden = !isAddressed;
    this.#find('.empty').hidden = isAddressed;
    this.#find('.none-known').hidden = !isAddressed || ids.length > 0;
    this.#find('.add').hidden = saved === ids.length;
    this.#tools.show(ids);
    const unknown = [...this.#named.ids.filter((id) => this.#unknown.has(id)), ...this.#named.wrong];
    this.#find('.unknown').hidden = unknown.length === 0;
    this.#find('.unknown span').textContent = named(unknown);
  }

  #say(text: string): void {
    this.#find('.said').textContent = text;
  }
}

customElements.define('selection-page', SharedPage);
