/** A promise that a test opens, and how many wait for it. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    waiters: 0,
    open: () => open(),
    get wait() {
      this.waiters++;
      return opened;
    },
  };
}
