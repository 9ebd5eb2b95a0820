import { addMonths, parseDay } from '@app/domain';
import type { Teller } from '../told-in-the-browser.js';
import { unfold } from './doing.js';

/** What a coach writes into a contract on its page: two years, one week of training in three. */
export async function completeContract(coach: Teller, startsOn: string): Promise<void> {
  await coach.fill('Adresse du lieu de travail', '3 rue du Four, 79000 Niort');
  await coach.fill('Maître d’apprentissage ou tuteur', 'Nadia Faure');
  await coach.fill('Centre de formation', 'CFA de Niort');
  await coach.fill('Début du contrat', startsOn);
  await coach.fill('Fin du contrat ou de la formation', addMonths(parseDay(startsOn), 24));
  await coach.fill('Début de la formation', startsOn);
  await coach.fill('Diplôme ou titre préparé', 'CAP Métiers de la coiffure');
  await coach.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await coach.see('C’est enregistré.');
  await unfold(coach, 'Calendrier de formation');
  await coach.fill(/^Une semaine de formation/, startsOn);
  await coach.press('Enregistrer le calendrier');
  await coach.see('Le calendrier est enregistré.');
}

/** Writes down that each party signed, with the proof that the page asks for. */
export async function collectSignatures(coach: Teller): Promise<void> {
  const missing = coach.page.getByText('pas encore signé');
  for (let left = await missing.count(); left > 0; left -= 1) {
    await coach.press('Noter une signature');
    await missing.nth(left - 1).waitFor({ state: 'detached' });
  }
  await coach.see('Le contrat commence à sa date.');
}
