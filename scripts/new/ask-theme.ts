import { isCancel, select } from '@clack/prompts';

/** True where somebody sits at a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Asks for the theme in a terminal; null where nobody wants to answer. */
export async function askTheme(title: string, themes: readonly string[]): Promise<string | null> {
  const options = themes.map((theme) => ({ value: theme, label: theme }));
  const answer = await select({ message: `Theme of "${title}"`, options });
  return isCancel(answer) ? null : answer;
}
