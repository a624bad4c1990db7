/**
 * Names with commas between them, each in a `bdi` that keeps its direction to itself: else two neighbours written from
 * right to left would change places in a line that runs from left to right.
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
