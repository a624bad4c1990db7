/** Shows a button, or hides it; if one that goes away had the focus, another element gets it. */
export function offer(button: HTMLElement, isThere: boolean, next: HTMLElement): void {
  const isLeft = !isThere && document.activeElement === button;
  button.hidden = !isThere;
  if (isLeft) next.focus();
}
