/** Times of a day as offers write them, without a day and without a zone. */

const TIME_SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Minutes since midnight; `null` when the text is no time.
 * @example minuteOfDay('04:30') //=> 270
 */
export function minuteOfDay(text: string): number | null {
  const [, hours, minutes] = TIME_SHAPE.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/**
 * The same minute as text; that of midnight, at the end of a day too, is `00:00`.
 * @example timeOfDay(270) //=> '04:30'
 */
export function timeOfDay(minute: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}
