/**
 * Marks, in the contents of a page, the section that is being read: the one below the upper quarter of the window. The
 * last ones may never get there; at the end of the page it is the last one in sight.
 */
class PageContents extends HTMLElement {
  #observers: IntersectionObserver[] = [];

  connectedCallback(): void {
    const links = Map.groupBy(this.querySelectorAll('a'), ({ hash }) => decodeURIComponent(hash.slice(1)));
    const parts = [...links].flatMap(([id, own]) => {
      const section = document.getElementById(id)?.closest('section');
      return section ? [{ section, own }] : [];
    });
    const reading = new Set<Element>();
    const inSight = new Set<Element>();
    const footer = document.querySelector('.site-footer');
    const mark = () => {
      const candidates = footer && inSight.has(footer) ? inSight : reading;
      const current = parts.findLast(({ section }) => candidates.has(section));
      // Between two sections the one before stays marked.
      if (!current) return;
      for (const { own } of parts) {
        for (const link of own) {
          if (own === current.own) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      }
    };
    const sections = parts.map(({ section }) => section);
    this.#observers = [
      keep(reading, sections, '-25% 0px -74% 0px', mark),
      keep(inSight, footer ? [...sections, footer] : sections, '0px', mark),
    ];
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}

/** Keeps in a set which elements are within the window, made smaller by margins. @param changed is told of each change */
function keep(
  seen: Set<Element>,
  elements: readonly Element[],
  rootMargin: string,
  changed: () => void,
): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      changed();
    },
    { rootMargin },
  );
  for (const element of elements) observer.observe(element);
  return observer;
}

customElements.define('page-contents', PageContents);
