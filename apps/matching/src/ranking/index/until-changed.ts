/** Values made of the index, each kept until the index changes. */
export class UntilChanged<T> {
  private readonly values = new Map<string, T>();
  private madeAt: number | undefined;

  /** @param changes a number that grows with each change */
  get(key: string, changes: number, make: () => T): T {
    if (this.madeAt !== changes) this.values.clear();
    this.madeAt = changes;
    const value = this.values.get(key) ?? make();
    this.values.set(key, value);
    return value;
  }
}
