/** Milliseconds behind a frame: what was drawn is on the screen, and the next key is not there yet. */
const pause = 40;

/** Does what can wait once the page's next frame is painted. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, pause));
}
