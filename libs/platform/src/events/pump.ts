/**
 * A loop that works while there is work, looks again when woken, and every so often by itself (another process may have died with a lease).
 * Used by whatever moves rows to queues.
 */
export class Pump {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  /**
   * @param step moves one batch; returns how many it moved
   * @param options.everyMs the longest wait between two looks
   */
  constructor(
    private readonly step: () => Promise<number>,
    private readonly options: { everyMs: number; onError: (error: unknown) => void },
  ) {}

  start(): void {
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.drain().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.again) return this.wake();
      this.timer = setTimeout(() => this.wake(), this.options.everyMs).unref();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async drain(): Promise<void> {
    this.again = false;
    try {
      while (!this.stopped && (await this.step()) > 0);
    } catch (error) {
      this.options.onError(error);
    }
  }
}
