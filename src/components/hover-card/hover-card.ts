import '../my/reading-state.ts';
import type { CardData } from './card-files.ts';
import { cardElement, cardId } from './markup.ts';
import { pageCards } from './page-cards.ts';
import { place } from './place.ts';

/** Milliseconds for which a reader rests on a link before its card shows, and after which it goes when both are left. */
const [patience, farewell] = [350, 250];

/** The link that a reader rests on, whose card will show, and the one whose card shows. */
let wanted: HTMLAnchorElement | null = null;
let shown: { link: HTMLAnchorElement; card: HTMLElement } | null = null;
let opening = 0;
let closing = 0;

/**
 * Shows cards from now on.
 *
 * @param citations selects the links that have cards
 * @param first what has woken this up: a reader rests on a link already
 */
export function attend(citations: string, first: Event): void {
  if (isAttending) return;
  isAttending = true;
  const notice = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    noticed(target?.closest<HTMLAnchorElement>(citations) ?? null, event);
  };
  document.addEventListener('pointerover', notice);
  document.addEventListener('focusin', notice);
  document.addEventListener('focusout', closeSoon);
  document.documentElement.addEventListener('pointerleave', () => noticed(null));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss(event), true);
  // A page that comes back from the browser's cache comes without a card.
  addEventListener('pagehide', close);
  notice(first);
}

let isAttending = false;

/** Takes note of where the pointer or the focus has come to: to a link, or, with null, to something else. */
function noticed(link: HTMLAnchorElement | null, event?: Event): void {
  closeSoon();
  if (link === wanted) return;
  forget();
  if (!link || link === shown?.link || !isOther(link)) return;
  // A click moves the focus, too, but says nothing about resting there.
  if (event?.type === 'focusin' && !link.matches(':focus-visible')) return;
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  wanted = link;
  const card = pageCards.card(idOf(link));
  const pointer = event instanceof PointerEvent ? event.clientY : null;
  opening = window.setTimeout(() => {
    void card.then((data) => data && wanted === link && open(link, data, pointer));
  }, patience);
}

function forget(): void {
  clearTimeout(opening);
  wanted = null;
}

/** Whether a link leads to another page. */
function isOther({ pathname }: HTMLAnchorElement): boolean {
  return pathname !== location.pathname;
}

/** `slow-dough` of `/list/papers/slow-dough/`. */
function idOf({ pathname }: HTMLAnchorElement): string {
  return pathname.split('/').at(-2) ?? '';
}

/** The control that marks the paper of the element around it: all that cards know of it. */
function saveControl(): HTMLElement {
  return document.createElement('reading-state');
}

function open(link: HTMLAnchorElement, data: CardData, pointer: number | null): void {
  close();
  const card = cardElement(idOf(link), data, saveControl());
  // Behind its link, so that the next stop of the keyboard is the control of the card. Not into a heading, whose name
  // it would become part of.
  (link.closest('h1, h2, h3, h4, h5, h6') ?? link).after(card);
  card.showPopover();
  put(card, link, pointer);
  link.setAttribute('aria-details', cardId);
  shown = { link, card };
}

/** Puts a card beside the line of its link that the pointer is on: a link may be broken over two lines. */
function put(card: HTMLElement, link: HTMLAnchorElement, pointer: number | null): void {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ top, bottom }) => pointer !== null && top <= pointer && pointer <= bottom);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { left, top, maxHeight } = place(
    line ?? lines.at(-1) ?? link.getBoundingClientRect(),
    { width: card.offsetWidth, height: card.offsetHeight },
    { width, height },
    getComputedStyle(link).direction === 'rtl',
  );
  // Styles that a script sets one by one are not what the content security policy forbids.
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
  card.style.maxHeight = `${maxHeight}px`;
}

/** Takes the card away unless the reader is on it or on its link by then. */
function closeSoon(): void {
  clearTimeout(closing);
  if (shown) closing = window.setTimeout(() => isHeld() || close(), farewell);
}

function isHeld(): boolean {
  return (
    shown !== null &&
    (shown.link.matches(':hover, :focus-visible') ||
      shown.card.matches(':hover') ||
      shown.card.querySelector(':focus-visible') !== null)
  );
}

function dismiss(event: KeyboardEvent): void {
  clearTimeout(opening);
  if (!shown) return;
  // The key is for the card alone, and empties no search box besides.
  event.preventDefault();
  event.stopPropagation();
  // Who stays on the link does not want it again.
  wanted = shown.link;
  close();
}

function close(): void {
  clearTimeout(closing);
  if (!shown) return;
  const { link, card } = shown;
  shown = null;
  link.removeAttribute('aria-details');
  if (card.contains(document.activeElement)) {
    // It comes back to a link whose card was just there.
    const next = wanted;
    wanted = link;
    link.focus({ preventScroll: true });
    wanted = next;
  }
  card.remove();
}
