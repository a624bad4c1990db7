import type { Draft } from './draft.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input[name], textarea[name], select[name]')];
}

/** What stands in the controls of a form. */
export function readControls(form: HTMLFormElement): Draft {
  const draft = new Map<string, string[]>();
  for (const control of controlsOf(form)) {
    if (isBox(control) && !control.checked) continue;
    if (control.value !== '') draft.set(control.name, [...(draft.get(control.name) ?? []), control.value]);
  }
  return draft;
}

/** Puts values into the controls that they name; the others stay as they are. */
export function fillControls(form: HTMLFormElement, draft: Draft): void {
  for (const control of controlsOf(form)) {
    const values = draft.get(control.name);
    if (!values) continue;
    if (isBox(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
  }
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}

/** The element that has the focus when one goes to the control of a name: the first of several boxes. */
export function controlNamed(form: HTMLFormElement, name: string): HTMLElement | null {
  return controlsOf(form).find((control) => control.name === name) ?? null;
}
