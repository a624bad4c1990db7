/**
 * Makes a button of the label of each column.
 *
 * @param press is told the name of the column whose button is pressed
 */
export function makeSortButtons(root: HTMLElement, press: (column: string) => Promise<void>): void {
  for (const label of root.querySelectorAll<HTMLElement>('thead .label')) {
    const name = label.closest('th')?.dataset['column'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'label';
    button.append(...label.childNodes);
    button.addEventListener('click', () => void press(name));
    label.replaceWith(button);
  }
}
