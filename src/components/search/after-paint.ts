/** Milliseconds after a frame has begun: it is on the screen by then, and the next key has not come yet. */
const pause = 40;

/** Does what can wait once the page's next frame is painted. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, pause));
}
