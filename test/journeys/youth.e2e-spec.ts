import {
  createYouth,
  giveConsent,
  makeProposal,
  rankOffersForYouth,
  readProposal,
  sendProposal,
  type Client,
} from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.js';
import { widths } from './pages.js';
import { backends, COACH, startPasserelle } from './passerelle.js';
import { signInByLetter } from './people.js';
import { teller, type Teller } from './told-in-the-browser.js';

const SACHA = 'sacha.petit@courrier.example';
const FATHER = 'luc.petit@famille.example';
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Somebody of 15, from asking for the link to a job, with the guardian who agrees and the baker who hires; each at their own browser. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('a youth of 15, on a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let coach: Client;
  let sacha: Teller;
  let father: Teller;
  let employer: Teller;
  let youthId: string;
  let proposalId: string;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    coach = await signInByLetter(passerelle.url, COACH);
    [sacha, father, employer] = [
      await teller(browser, passerelle, width),
      await teller(browser, passerelle, width),
      await teller(browser, passerelle, width),
    ];
    youthId = await aYouthOf15();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  /** A file as a coach opens it after a first talk; the youth says the rest. */
  async function aYouthOf15(): Promise<string> {
    const parent = { firstName: 'Luc', lastName: 'Petit', relationship: 'father' as const, email: FATHER, phone: null };
    const { id } = await coach.call(createYouth, {
      body: {
        identity: { firstName: 'Sacha', lastName: 'Petit', birthOn: '2011-03-14' },
        contact: { email: SACHA },
        guardians: { guardians: [{ ...parent, signs: true }] },
        schooling: { schooling: 'dropout', completed3e: true },
        search: { contractTypes: ['apprenticeship'] },
      },
    });
    // Whoever opens a file follows it as soon as that was heard.
    await passerelle.settled();
    const on = passerelle.clock.today();
    const body = { purposes: ['ranking', 'sharing'] as const, basis: 'consent' as const, on, channel: 'oral' as const };
    await coach.call(giveConsent, { params: { id }, body: { ...body, purposes: [...body.purposes] } });
    await passerelle.settled();
    return id;
  }

  const inBar = (name: string) => sacha.page.getByLabel('Ton espace').getByRole('link', { name }).click();
  const stateNow = async () => (await coach.call(readProposal, { params: { id: proposalId } })).state;
  const interviewNow = async () => (await coach.call(readProposal, { params: { id: proposalId } })).interview!;
  async function employerOpensLetter() {
    await passerelle.settled();
    const letter = (await passerelle.letters()).find(({ text }) => text.includes(`/profils/${proposalId}#`));
    await employer.openLetter(letter!.to, `/profils/${proposalId}#`);
  }
  async function giveSlots(days: number[]) {
    for (const [index, after] of days.entries()) {
      await employer.page.getByLabel('Jour').nth(index).fill(inDays(after));
      await employer.page.getByLabel('Heure').nth(index).fill('10:30');
    }
    await employer.press('Envoyer les créneaux');
  }

  it('asks for the link, and hears the same as anybody else', async () => {
    await sacha.open('/connexion');
    await sacha.at('Se connecter', 'youth-door');
    await sacha.page.getByRole('link', { name: /Je cherche un contrat/ }).click();
    await sacha.press('Recevoir mon lien');
    await sacha.see(/Écris une adresse complète/);
    await sacha.at('Recevoir le lien de ton espace', 'youth-ask');
    await sacha.fill('Ton adresse électronique', 'personne@courrier.example');
    await sacha.press('Recevoir mon lien');
    await sacha.at('Regarde tes messages', 'youth-asked');
    const answer = await sacha.page.locator('main').innerText();
    await sacha.press('Essayer une autre adresse');
    await sacha.fill('Ton adresse électronique', SACHA);
    await sacha.page.getByRole('button', { name: 'Recevoir mon lien' }).dblclick();
    await sacha.at('Regarde tes messages', 'youth-asked');
    expect(await sacha.page.locator('main').innerText()).toBe(answer);
    const letters = await until('the letter', async () => {
      await passerelle.settled();
      const found = (await passerelle.letters(SACHA)).filter(({ text }) => text.includes('/mon-espace/'));
      return found.length && found;
    });
    expect(letters).toHaveLength(1);
  });

  it('says wishes, journey, dates and telephone; what is wrong is told, what is typed survives a reload', async () => {
    await sacha.openLetter(SACHA, `/mon-espace/${youthId}#`);
    await sacha.at('Bonjour Sacha', 'space-today-empty');
    expect(new URL(sacha.page.url()).hash).toBe('');
    await sacha.page.reload();
    await sacha.page.getByRole('link', { name: 'Dire mes souhaits' }).click();
    await sacha.complete('Ajouter un métier', 'boulang');
    await sacha.complete('Ajouter un métier', 'patiss');
    await sacha.page.reload();
    await sacha.page.getByRole('button', { name: /^Monter/ }).click();
    await sacha.page.getByRole('button', { name: /^Monter/ }).click();
    await sacha.at('Mes souhaits', 'space-wishes');
    await sacha.page.getByRole('button', { name: 'Enregistrer' }).dblclick();
    await sacha.at('Moi', 'space-self-begun');
    await sacha.page.getByRole('link', { name: 'Changer : Comment je me déplace' }).click();
    await sacha.complete('Ma commune', 'Niort');
    await sacha.fill('Jusqu’où je peux aller (en km)', 'loin');
    await sacha.page.getByLabel('En bus ou tram').check();
    await sacha.press('Enregistrer');
    await sacha.see(/Écris un nombre de kilomètres/);
    await sacha.fill('Jusqu’où je peux aller (en km)', '40');
    await sacha.at('Comment je me déplace', 'space-travel');
    await sacha.press('Enregistrer');
    await sacha.page.getByRole('link', { name: 'Changer : Quand je suis disponible' }).click();
    await sacha.fill('À partir du', inDays(5));
    await sacha.at('Quand je suis disponible', 'space-search');
    await sacha.press('Enregistrer');
    await sacha.page.getByRole('link', { name: 'Changer : Comment me joindre' }).click();
    await sacha.fill('Mon téléphone', '06');
    await sacha.press('Enregistrer');
    await sacha.see(/Écris dix chiffres/);
    await sacha.fill('Mon téléphone', '06 39 98 07 30');
    await sacha.at('Comment me joindre', 'space-contact');
    await sacha.press('Enregistrer');
    await sacha.at('Moi', 'space-self');
    await sacha.see('06 39 98 07 30');
    await sacha.page.getByText('Camille').first().waitFor();
  });

  it('reads offers with why in words and no points, and one of them is proposed', async () => {
    await passerelle.settled();
    await inBar('Offres');
    await sacha.page.getByRole('heading', { name: 'Pourquoi cette offre' }).first().waitFor();
    await sacha.at('Des offres pour toi', 'space-offers');
    expect(await sacha.page.locator('main').innerText()).not.toMatch(/points/);
    await inBar('Rendez-vous');
    await sacha.at('Tes rendez-vous', 'space-meetings-empty');
    const { entries } = await coach.call(rankOffersForYouth, { params: { id: youthId } });
    const best = entries.find(({ verdict }) => verdict !== 'blocked')!;
    const body = { offerId: best.id, youthId, reason: 'Convient bien.' };
    proposalId = (await coach.call(makeProposal, { body })).id;
    await passerelle.settled();
  });

  it('says yes from Aujourd’hui with one press; a double click and the back button do no harm', async () => {
    await inBar('Aujourd’hui');
    await sacha.see(/On te propose/);
    await sacha.at('Bonjour Sacha', 'space-today');
    await sacha.page.getByRole('link', { name: /^Répondre/ }).click();
    await sacha.at('Une offre pour toi', 'space-proposal');
    await sacha.page.getByRole('button', { name: 'Oui, ça m’intéresse' }).dblclick();
    await sacha.see(/un parent ou la personne responsable/);
    await sacha.at('C’est noté, merci !', 'space-proposal-said');
    expect(await stateNow()).toBe('awaitingGuardian');
    await sacha.page.goBack();
    await sacha.see(/Un parent, ou la personne responsable/);
    await sacha.at('Bonjour Sacha', 'space-today-waiting');
  });

  it('a guardian reads what is asked, may step back from a no, and agrees', async () => {
    await father.openLetter(FATHER, `/accords/${proposalId}#`);
    await father.at('Votre accord pour une offre', 'guardian');
    expect(new URL(father.page.url()).hash).toBe('');
    await father.page.reload();
    await father.press('Non');
    await father.press('Envoyer ma réponse');
    await father.see('Choisissez une raison dans la liste.');
    await father.at('Dites-nous pourquoi', 'guardian-no');
    await father.press('Revenir en arrière');
    await father.page.getByRole('button', { name: 'Oui, je suis d’accord' }).dblclick();
    await father.at('C’est noté, merci', 'guardian-agreed');
    await father.page.reload();
    await father.at(/C’est noté|Plus rien/, 'guardian-after');
    expect(await stateNow()).toBe('agreed');
  });

  it('an employer waits, then gives slots; the youth asks for others, and chooses one of these', async () => {
    const coachNote = 'Ponctuel, envie d’apprendre.';
    await coach.call(sendProposal, { params: { id: proposalId }, body: { coachNote } });
    await employerOpensLetter();
    await employer.at('Un profil pour votre offre', 'profile');
    await employer.press('Me le redemander plus tard');
    await employer.press('Me le redemander ce jour-là');
    await employer.see(/Choisissez un jour à partir de demain/);
    await employer.at('Quand vous le redemander ?', 'profile-hold');
    await employer.press('Revenir en arrière');
    await employer.press('Proposer un entretien');
    await giveSlots([6, 7]);
    await employer.at('Vos créneaux sont envoyés', 'slots-sent');
    await passerelle.settled();

    await inBar('Aujourd’hui');
    await sacha.page.getByRole('link', { name: /^Choisir un moment/ }).click();
    await sacha.at(/veut te rencontrer/, 'space-interview');
    await sacha.press('Demander d’autres moments');
    await sacha.fill(/Les jours ou les heures/, 'Plutôt un mercredi.');
    await sacha.at('Quand pourrais-tu ?', 'space-other-slots');
    await sacha.page.getByRole('button', { name: 'Demander d’autres moments' }).dblclick();
    await sacha.at('Tu as demandé d’autres moments', 'space-slots-asked');

    await employerOpensLetter();
    await employer.at('D’autres moments sont demandés', 'profile-slots-asked');
    await employer.press('Proposer d’autres moments');
    await giveSlots([8]);
    await employer.at('Vos créneaux sont envoyés', 'slots-sent-again');
    await passerelle.settled();

    await inBar('Rendez-vous');
    await sacha.at('Tes rendez-vous', 'space-meetings');
    await sacha.page.getByRole('link', { name: /^Choisir un moment/ }).click();
    await sacha.page.getByRole('button', { name: /Je choisis ce moment/ }).click();
    await sacha.at('Tu confirmes ce moment ?', 'space-confirm');
    await sacha.press('Oui, je viens');
    await sacha.at('Ton entretien est confirmé', 'space-confirmed');
    expect((await interviewNow()).state).toBe('confirmed');
    const download = sacha.page.waitForEvent('download');
    await sacha.press('Ajouter à mon agenda');
    expect((await download).suggestedFilename()).toBe('entretien.ics');
    expect(await sacha.page.getByRole('link', { name: /Voir le chemin/ }).getAttribute('href')).toContain('to=');
  });

  it('cancels, is invited again, and is hired', async () => {
    await sacha.press('Je ne peux plus venir');
    await sacha.at('Tu ne peux plus venir ?', 'space-cancel');
    await sacha.press('Prévenir que je ne viens pas');
    await sacha.at('Cet entretien n’est plus ouvert', 'space-cancelled');
    expect((await interviewNow()).state).toBe('cancelled');
    await passerelle.settled();
    await employerOpensLetter();
    await employer.at('L’entretien n’aura pas lieu', 'profile-cancelled');
    await employer.press('Proposer un autre entretien');
    await giveSlots([9]);
    await passerelle.settled();
    await inBar('Aujourd’hui');
    await sacha.page.getByRole('link', { name: /^Choisir un moment/ }).click();
    await sacha.page.getByRole('button', { name: /Je choisis ce moment/ }).click();
    await sacha.press('Oui, je viens');
    await sacha.at('Ton entretien est confirmé', 'space-confirmed-again');
    await passerelle.settled();

    await employerOpensLetter();
    await employer.at('L’entretien est confirmé', 'profile-confirmed');
    await employer.press('Ne pas continuer');
    await employer.at('Pourquoi ne pas continuer ?', 'profile-reject');
    await employer.press('Revenir en arrière');
    await employer.press('Je veux travailler avec cette personne');
    await employer.at('Vous confirmez ?', 'profile-hire');
    await employer.page.getByRole('button', { name: 'Oui, je confirme' }).dblclick();
    await employer.at('Merci, c’est une bonne nouvelle', 'profile-hired');
    expect(await stateNow()).toBe('hired');
    await passerelle.settled();
    await inBar('Rendez-vous');
    await sacha.see('C’est oui !');
    await sacha.at('Tes rendez-vous', 'space-meetings-hired');
  });
});
