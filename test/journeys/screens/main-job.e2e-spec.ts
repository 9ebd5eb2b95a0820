import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { widths } from '../pages.js';
import { ADMINISTRATOR, backends, COACH, MANAGER, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';
import { collectSignatures, completeContract } from './contract-steps.js';
import { byMenu, choose, confirm, follow, giveSlots, inDays, seeSoon, story, unfold } from './doing.js';

const SALON = 'Salon Faure';
const OFFER = 'Apprentie ou apprenti en coiffure';
const HAIRDRESSER = 'nadia.faure@salon.example';
const LOUNA = 'louna.perrin@courrier.example';
const MOTHER = 'celine.perrin@famille.example';
const FATOU = 'fatou.traore@courrier.example';
const DAY_MS = 86_400_000;
const CAST = ['karim', 'alix', 'helene', 'camille', 'louna', 'mother', 'fatou', 'nadia'] as const;

/**
 * The main job from a lead to a kept appointment: a prospector, an administrator, a manager, a coach, two youths, a mother and an employer,
 * each at their own browser, with nothing but the pages and the letters in the mailbox.
 */
describe.each(Object.keys(widths) as (keyof typeof widths)[])(
  'one offer, from a lead to a contract, on a %s',
  (width) => {
    let passerelle: TestApp;
    let browser: Browser;
    const cast = {} as Record<(typeof CAST)[number], Teller>;

    beforeAll(async () => {
      passerelle = await startPasserelle(backends[0]!);
      browser = await launchBrowser();
      for (const name of CAST) cast[name] = await teller(browser, passerelle, width);
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await passerelle?.close();
    });

    const chapter = story(() => cast);

    chapter('a prospector signs in from the home page and the mailbox, and begins with a salon', async () => {
      const { karim } = cast;
      await karim.open('/');
      await follow(karim, 'J’accompagne');
      await follow(karim, 'Me connecter');
      await karim.press(/Karim/);
      await karim.press('Recevoir le lien');
      await karim.at(/Regardez vos courriels|Se connecter/, 'sign-in-letter-sent');
      await passerelle.settled();
      await follow(karim, 'Ouvrir la boîte aux lettres');
      await karim.page.locator('a[href*="/connexion/confirmer#"]').first().click();
      await karim.press('Me connecter');
      await follow(karim, 'Aller à mon espace');
      await karim.at('Bonjour Karim', 'prospector-today');
      await follow(karim, 'Aller à la prospection');
      await unfold(karim, 'Commencer avec une entreprise');
      await karim.fill('SIRET de l’établissement', '732 829 320 00074');
      await karim.fill('Nom de l’entreprise, comme on la connaît', SALON);
      await karim.complete(/^Commune/, 'Niort');
      await karim.at('Prospection', 'lead-begun');
      await karim.press('Commencer');
      await karim.at(SALON, 'lead-with-place');
    });

    chapter('notes whom to reach, a call and a promise', async () => {
      const { karim } = cast;
      await unfold(karim, 'Ajouter quelqu’un à joindre');
      await karim.fill('Prénom et nom', 'Nadia Faure');
      await karim.fill(/^Fonction/, 'Gérante');
      await karim.fill(/^Adresse électronique/, HAIRDRESSER);
      await karim.page.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await karim.see('C’est ajouté.');
      await choose(karim, 'Avec quel résultat ?', 'Promesse');
      await karim.fill(/^Quelques mots/, 'Cherche une personne pour décembre.');
      await karim.page.getByRole('button', { name: 'Noter', exact: true }).click();
      await karim.see('C’est noté.');
      await unfold(karim, 'Noter une promesse');
      await karim.press('Noter la promesse');
      await karim.see('Promesse notée.');
      await karim.at(SALON, 'lead-promised');
    });

    chapter('writes the offer of the salon without typing anything twice', async () => {
      const { karim } = cast;
      const value = (label: string) => karim.page.getByLabel(label).first().inputValue();
      await follow(karim, 'Écrire son offre');
      await karim.at('Quelle entreprise recrute ?', 'prospector-offer-company');
      expect(await value('SIRET de l’établissement')).toBe('73282932000074');
      await karim.press('Continuer');
      await karim.complete('Métier', 'coiff');
      await karim.fill('Titre de l’offre', OFFER);
      await karim.press('Continuer');
      expect(await value('Commune')).toContain('Niort');
      await karim.fill(/^Numéro et rue/, '3 rue du Four');
      await karim.at('Où se passe le travail ?', 'prospector-offer-where');
      await karim.press('Continuer');
      await karim.fill('Début, à partir du (facultatif)', inDays(8));
      await karim.press('Continuer');
      await karim.fill(
        /^Le travail/,
        'Accueillir, faire les shampooings, apprendre la coupe. Aucuns frais de dossier.',
      );
      await karim.press('Continuer');
      expect(await value('Adresse électronique')).toBe(HAIRDRESSER);
      await karim.at('À qui envoyer les profils ?', 'prospector-offer-contact');
      await karim.press('Continuer');
      await karim.at(OFFER, 'prospector-offer-preview');
      await karim.press('Envoyer l’offre');
      await karim.at('L’offre est bien arrivée', 'prospector-offer-read-first');
    });

    chapter('an administrator reads the words that ask for a look, and publishes it', async () => {
      const { alix } = cast;
      await alix.signIn(ADMINISTRATOR);
      await follow(alix, 'Aller à mon espace');
      await alix.see('1 offre attend d’être relue.');
      await alix.at('Bonjour Alix', 'admin-first-screen');
      await follow(alix, 'Relire');
      await alix.see('frais de dossier');
      await alix.at('À relire', 'admin-review');
      await alix.press('Accepter');
      await alix.see('Aucune offre à relire');
      await passerelle.settled();
    });

    chapter('a manager sees the offer, and how many youths nothing is proposed to', async () => {
      const { helene } = cast;
      await helene.signIn(MANAGER);
      await follow(helene, 'Aller à mon espace');
      await helene.at('Bonjour Hélène', 'manager-today');
      await byMenu(helene, 'Mes offres');
      await follow(helene, OFFER);
      await helene.see('Les coachs cherchent des profils.');
      await helene.at(OFFER, 'manager-offer');
      await byMenu(helene, 'Tableau de bord');
      await helene.see('Aucune mise en relation pour le moment.');
      await follow(helene, 'Voir la cohorte');
      await helene.fill('Chercher un nom', 'louna');
      await helene.see('16 ans – Niort – En recherche');
      await helene.at('La cohorte', 'manager-cohort');
    });

    chapter(
      'a coach finds the offer in the file of Louna, who is 16, with why, and proposes it in two presses',
      async () => {
        const { camille } = cast;
        await camille.signIn(COACH);
        await follow(camille, 'Aller à mon espace');
        await camille.at('Bonjour Camille', 'coach-first-screen');
        await byMenu(camille, 'Mes jeunes');
        await camille.fill('Chercher un nom', 'louna');
        await follow(camille, 'Louna Perrin');
        await camille.see(OFFER);
        await camille.at('Louna Perrin', 'coach-file');
        await camille.press(`Proposer « ${OFFER} »`);
        await camille.page.getByLabel('Pourquoi cette mise en relation ?').waitFor();
        await confirm(camille, 'Envoyer la proposition');
        await camille.at(`Louna Perrin – ${OFFER}`, 'coach-introduction');
      },
    );

    chapter('and to Fatou from the list of those whom the offer suits', async () => {
      const { camille } = cast;
      await follow(camille, 'Lire l’offre');
      await follow(camille, 'Les jeunes pour cette offre');
      await camille.at(`Les jeunes pour « ${OFFER} »`, 'coach-ranked-youths');
      await camille.press('Proposer Fatou Traoré');
      await confirm(camille, 'Envoyer la proposition');
      await camille.at(`Fatou Traoré – ${OFFER}`, 'coach-introduction-second');
    });

    chapter('both open their letter and say yes; the mother of the first agrees by hers', async () => {
      const { louna, mother, fatou } = cast;
      await louna.openLetter(LOUNA, '/propositions/');
      await louna.at('Une offre pour toi', 'youth-main-offer');
      await louna.press('Oui, ça m’intéresse');
      await louna.see(/un parent ou la personne responsable/);
      await louna.at('C’est noté, merci !', 'youth-main-yes');
      await fatou.openLetter(FATOU, '/propositions/');
      await fatou.press('Oui, ça m’intéresse');
      await fatou.at('C’est noté, merci !', 'youth-main-yes-second');
      await mother.openLetter(MOTHER, '/accords/');
      await mother.at('Votre accord pour une offre', 'guardian-main');
      await mother.press('Oui, je suis d’accord');
      await mother.at('C’est noté, merci', 'guardian-main-yes');
      await passerelle.settled();
    });

    chapter('the coach is told today, and sends the profile', async () => {
      const { camille } = cast;
      await byMenu(camille, 'Aujourd’hui');
      await camille.see('Le jeune est d’accord – ' + OFFER);
      await camille.at('Bonjour Camille', 'coach-first-screen-agreed');
      await follow(camille, 'Louna Perrin');
      await camille.press('Envoyer le profil');
      await camille.fill('Quelques mots pour l’employeur', 'Ponctuelle en atelier, elle aime le contact.');
      await confirm(camille, 'Envoyer le profil');
      await camille.see('doit répondre');
      await camille.at(`Louna Perrin – ${OFFER}`, 'coach-introduction-sent');
    });

    chapter('the employer reads a profile without a name and gives moments; Louna chooses one', async () => {
      const { nadia, louna } = cast;
      await nadia.openLetter(HAIRDRESSER, '/profils/');
      await nadia.at('Un profil pour votre offre', 'employer-profile');
      expect(await nadia.page.content()).not.toMatch(/Louna|Perrin/);
      await nadia.press('Proposer un entretien');
      await giveSlots(nadia, 3, 4);
      await nadia.at('Vos créneaux sont envoyés', 'employer-slots-sent');
      await louna.openLetter(LOUNA, '/entretiens/');
      await louna.at(`${SALON} veut te rencontrer`, 'youth-main-slots');
      await louna.press(/Je choisis ce moment/);
      await louna.press('Oui, je viens');
      await louna.see('3 rue du Four, 79000 Niort');
      await louna.at('Ton entretien est confirmé', 'youth-main-confirmed');
      await passerelle.settled();
    });

    chapter('the interview stands in the agenda of the coach, who writes down that it was held', async () => {
      const { camille } = cast;
      await byMenu(camille, 'Agenda');
      await camille.see(SALON);
      await camille.at('Agenda', 'coach-agenda-interview');
      await later(4);
      await byMenu(camille, 'Aujourd’hui');
      await seeSoon(camille, 'L’entretien est passé : notez comment il s’est tenu.');
      await camille.at('Bonjour Camille', 'coach-first-screen-held');
      await follow(camille, 'Louna Perrin');
      await camille.press('L’entretien a eu lieu');
      await confirm(camille, 'L’entretien a eu lieu');
      await camille.at(`Louna Perrin – ${OFFER}`, 'coach-introduction-held');
    });

    chapter('the employer hires with one press', async () => {
      const { nadia } = cast;
      await nadia.openLetter(HAIRDRESSER, '/profils/');
      await nadia.at('Que décidez-vous ?', 'employer-decide');
      await nadia.press('Je veux travailler avec cette personne');
      await nadia.at('Merci, c’est une bonne nouvelle', 'employer-hired');
      await passerelle.settled();
    });

    chapter('the coach prepares the contract and collects each signature', async () => {
      const { camille } = cast;
      await byMenu(camille, 'Aujourd’hui');
      await camille.see(`Contrat chez ${SALON} : complétez ce qu’il dit.`);
      await follow(camille, 'Louna Perrin');
      await camille.at(`Louna Perrin – ${SALON}`, 'coach-contract-promised-at-salon');
      expect(await camille.page.getByLabel(/^SIRET/).inputValue()).toBe('73282932000074');
      await completeContract(camille, inDays(8));
      await camille.at(`Louna Perrin – ${SALON}`, 'coach-contract-prepared-at-salon');
      await collectSignatures(camille);
      await camille.see('Le représentant légal');
      await camille.at(`Louna Perrin – ${SALON}`, 'coach-contract-signed-at-salon');
      await passerelle.settled();
    });

    chapter('the employer reads by the same letter that everybody signed', async () => {
      const { nadia } = cast;
      await nadia.page.reload();
      await nadia.see('Chacun l’a signé');
      await nadia.at('Le contrat est signé', 'employer-contract-signed');
    });

    chapter('sees the first appointment, does what was due and writes it into the log', async () => {
      const { camille } = cast;
      await follow(camille, 'Dossier de Louna Perrin');
      await unfold(camille, 'Ajouter une tâche');
      await camille.fill('Quoi faire ?', 'Vérifier le bus de 8 h');
      await camille.fill('Avant le', inDays(6));
      await camille.page.getByRole('button', { name: 'Ajouter une tâche' }).click();
      await camille.see('C’est noté.');
      await unfold(camille, 'Écrire dans le journal');
      await camille.fill(/^Ce qui s’est dit/, 'Louna a visité le salon avec sa mère.');
      await camille.page.getByRole('button', { name: 'Écrire dans le journal' }).click();
      await camille.see('C’est écrit.');
      await camille.at('Louna Perrin', 'coach-file-followed');
      await byMenu(camille, 'Agenda');
      await camille.see(`Point de la première semaine chez ${SALON}`);
      await camille.at('Agenda', 'coach-agenda-appointment');
      await camille.press('C’est fait : Vérifier le bus de 8 h');
      await camille.fill('Comment cela s’est-il passé ?', 'Départ à 7 h 42, direct.');
      await confirm(camille, 'C’est fait');
      await camille.page.getByText('Vérifier le bus de 8 h').waitFor({ state: 'detached' });
    });

    chapter('Fatou is told kindly that the place is taken; the prospector and the manager see it counted', async () => {
      const { fatou, karim, helene } = cast;
      await fatou.open('/boite-aux-lettres');
      await fatou.see(/La place est prise/);
      await fatou.openLetter(FATOU, '/propositions/');
      await fatou.at('Cette offre n’est plus ouverte', 'youth-main-taken');
      await byMenu(karim, 'Mes offres');
      await follow(karim, OFFER);
      await karim.see('Toutes les places sont pourvues.');
      await karim.at(OFFER, 'prospector-offer-filled');
      await byMenu(helene, 'Aujourd’hui');
      await follow(helene, 'Voir le tableau de bord');
      await helene.see('Embauche décidée');
      await helene.at('Tableau de bord', 'manager-board-counted');
    });

    /** Some days go by, here and on everybody's device. */
    async function later(days: number) {
      passerelle.clock.advance(days * DAY_MS);
      for (const { page } of Object.values(cast)) await page.clock.setSystemTime(passerelle.clock.now());
      await passerelle.settled();
    }
  },
);
