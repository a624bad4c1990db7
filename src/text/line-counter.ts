/**
 * Makes the function that tells the line, from 1, of a place in a text. It counts on from the last place that it was asked
 * for, so that asking for all places of a long text in their order reads the text once.
 */
export function lineCounter(text: string): (index: number) => number {
  let [last, line] = [0, 1];
  return (index) => {
    if (index < last) [last, line] = [0, 1];
    for (let at = text.indexOf('\n', last); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
    last = index;
    return line;
  };
}
