import { it } from '@jest/globals';
import type { Teller } from '../told-in-the-browser.js';

/** What people of these journeys do beside what a `Teller` does, in the words of the pages. */
type Name = string | RegExp;

const DAY_MS = 86_400_000;

/** A day as a date field takes it. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Follows a link by its words. */
export const follow = ({ page }: Teller, name: Name): Promise<void> => page.getByRole('link', { name }).first().click();

/** Goes to a page by the menu: always there at a desk, behind a button on a phone. */
export async function byMenu({ page }: Teller, name: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const line = page.getByRole('navigation').getByRole('link', { name, exact: true }).filter({ visible: true }).first();
  await button.or(line).first().waitFor();
  if (await button.isVisible()) await button.click();
  await line.click();
}

/** Opens what is folded under a heading; it stays open. */
export async function unfold({ page }: Teller, heading: Name): Promise<void> {
  const fold = page.locator('details', { has: page.locator('summary', { hasText: heading }) }).first();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}

/** Chooses in a list by what is written there. */
export const choose = async ({ page }: Teller, label: Name, option: string): Promise<void> => {
  await page.getByLabel(label).first().selectOption({ label: option });
};

/** Presses the button that a dialog asks to confirm with, and waits until it is done. */
export async function confirm({ page }: Teller, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).last().click();
  await dialog.waitFor({ state: 'detached' }).catch(async () => {
    throw new Error(`the dialog still asks: ${await dialog.innerText()}`);
  });
}

/** Writes down what somebody said by telephone; `fill` answers what else is asked. */
export async function said(
  teller: Teller,
  what: string,
  { by, fill }: { by: string; fill?: () => Promise<void> },
): Promise<void> {
  await unfold(teller, 'Noter une réponse donnée');
  await teller.press(what);
  await teller.fill('Qui l’a dit ?', by);
  await fill?.();
  await confirm(teller, 'Noter cette réponse');
}

/** Gives as many moments as there are days, each at half past ten. */
export async function giveSlots(employer: Teller, ...days: number[]): Promise<void> {
  for (const [index, after] of days.entries()) {
    await employer.page.getByLabel('Jour').nth(index).fill(inDays(after));
    await employer.page.getByLabel('Heure').nth(index).fill('10:30');
  }
  await employer.press('Envoyer les créneaux');
}

/** Looks at the page again until it says something that happens by itself, as a deadline does. */
export async function seeSoon({ page }: Teller, text: Name): Promise<void> {
  const there = page.getByText(text).first();
  for (let looks = 0; looks < 10; looks += 1) {
    if (
      await there.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.reload();
  }
  await there.waitFor();
}

/**
 * One story in chapters: what follows a chapter that failed cannot be told, and is not tried. What everybody saw when it stopped is kept
 * beside the pictures.
 */
export function story(readers: () => Record<string, Teller>): (name: string, tell: () => Promise<void>) => void {
  let stopped: string | null = null;
  return (name, tell) =>
    it(name, async () => {
      if (stopped) throw new Error(`the story stopped at "${stopped}"`);
      stopped = name;
      try {
        await tell();
      } catch (error) {
        for (const [who, { page }] of Object.entries(readers()))
          await page.screenshot({ path: `var/screens/stopped-${who}.png`, fullPage: true });
        throw error;
      }
      stopped = null;
    });
}
