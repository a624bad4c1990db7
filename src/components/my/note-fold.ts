/** What a note is written in: an element that folds, and the field in it. */
export interface NoteFold {
  fold: HTMLDetailsElement;
  area: HTMLTextAreaElement;
}

/** The note in a card, or on the page of a paper. */
export function noteFold(place: HTMLElement): NoteFold {
  return {
    fold: place.querySelector('details.my-note') as HTMLDetailsElement,
    area: place.querySelector('.my-note textarea') as HTMLTextAreaElement,
  };
}

/** Puts the caret into the field when the reader opens the note: whoever does so wants to write. */
export function focusWhenOpened({ fold, area }: NoteFold): void {
  fold.querySelector('summary')?.addEventListener('click', (event) => {
    if (fold.open) return;
    event.preventDefault();
    fold.open = true;
    area.focus();
  });
}
