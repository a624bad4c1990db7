/**
 * Names with commas between, each in an element of its own that keeps its direction to itself: two neighbours written
 * from right to left would else change places in a line that runs from left to right.
 *
 * @param fill puts a name into its element
 */
export function authorNames(
  names: readonly string[],
  fill = (element: HTMLElement, name: string) => element.append(name),
): (string | HTMLElement)[] {
  return names.flatMap((name, at) => {
    const element = document.createElement('bdi');
    fill(element, name);
    return at > 0 ? [', ', element] : [element];
  });
}
