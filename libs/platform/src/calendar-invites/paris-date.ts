/** An instant as the clocks of Paris show it, in the one form of a date with a zone that ical-generator takes without a library of zones. */
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

/** The same instant, whose day and hour are those of Paris, wherever the server stands; shaped as the `TZDate` of `@date-fns/tz`. */
export class ParisDate extends Date {
  /** The clock of Paris, kept as if it were UTC. */
  readonly internal: Date;

  constructor(instant: Date) {
    super(instant);
    this.internal = new Date(`${CLOCK.format(instant).replace(' ', 'T')}Z`);
  }

  withTimeZone(): this {
    return this;
  }

  /** How far Paris is from UTC: sign, hours and minutes. */
  tzComponents(): [string, string, string] {
    return ['+', String((this.internal.getTime() - this.getTime()) / 3_600_000).padStart(2, '0'), '00'];
  }

  override getFullYear = (): number => this.internal.getUTCFullYear();
  override getMonth = (): number => this.internal.getUTCMonth();
  override getDate = (): number => this.internal.getUTCDate();
  override getHours = (): number => this.internal.getUTCHours();
  override getMinutes = (): number => this.internal.getUTCMinutes();
  override getSeconds = (): number => this.internal.getUTCSeconds();
}
