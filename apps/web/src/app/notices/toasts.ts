/** What was just done or did not work, told at the foot of the page; kept outside React, so that anything may tell. */
export interface Toast {
  id: number;
  text: string;
  failed: boolean;
  undo?: () => void;
}

const MOST = 3;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let last = 0;

/** Tells what was done; `undo` takes it back. */
export function tell(text: string, undo?: () => void): void {
  add({ text, failed: false, ...(undo ? { undo } : {}) });
}

/** Tells what did not work and was put back. */
export function tellFailure(text: string): void {
  add({ text, failed: true });
}

/** Takes one away, because it was read or its time is over. */
export function dropToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export const toastsNow = (): readonly Toast[] => toasts;

/** Calls back at each change. @returns what ends that */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same words again take the place of those that are still there. */
function add(toast: Omit<Toast, 'id'>): void {
  last += 1;
  // What can neither be undone nor tried again makes room for what is new.
  const kept = toasts.filter(({ undo, failed, text }) => (undo !== undefined || failed) && text !== toast.text);
  change([...kept, { ...toast, id: last }].slice(-MOST));
}

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}
