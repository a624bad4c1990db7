/**
 * The choice between the light scheme, the dark one and that of the system. The root element has the choice as
 * `data-scheme`, on which the tokens depend; the storage has it under `data-key` for `early.js`. Where nothing can
 * be stored, the choice holds for the page.
 */
class SchemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select') as HTMLSelectElement;
    const key = this.dataset['key'] ?? '';
    select.value = document.documentElement.dataset['scheme'] ?? '';
    select.addEventListener('change', () => {
      show(select.value);
      store(key, select.value);
    });
    // Another tab chose.
    addEventListener('storage', ({ key: changed, newValue }) => {
      if (changed !== key && changed !== null) return;
      show(newValue ?? '');
      select.value = newValue ?? '';
    });
  }
}

/** @param scheme `light`, `dark`, or anything else for that of the system */
function show(scheme: string): void {
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['scheme'] = scheme;
  else delete document.documentElement.dataset['scheme'];
}

function store(key: string, scheme: string): void {
  try {
    if (scheme === '') localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
  } catch {
    // Storage is forbidden or full.
  }
}

customElements.define('scheme-choice', SchemeChoice);
