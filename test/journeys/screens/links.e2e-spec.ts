import { changeAddress, inviteColleague, readMyself } from '@app/contracts';
import { addMonths } from '@app/domain';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { goTo, later, type Branch } from '../branches/branch.js';
import { launchBrowser } from '../chromium.js';
import { ADMINISTRATOR, backends, openScene, PROSPECTOR, startPasserelle } from '../passerelle.js';
import { signInByLetter } from '../people.js';
import { aPair, collectOffers, type Offer } from '../telling/collecting.js';
import { propose, sendProfile, viewOf, type Proposal } from '../telling/proposing.js';
import { today } from '../telling/scene.js';
import { teller, type Teller } from '../told-in-the-browser.js';

const MOTHER = 'rosa.delorme@famille.example';
const NEWCOMER = 'nora.petit@tremplin.example';
const NEW_ADDRESS = 'karim.nouveau@tremplin.example';
const NEARLY_EXPIRED_DAYS = 53;

/** What a letter opens, by the kind of letter; kept to be opened again when it is spent, forged and too old. */
const letters = new Map<string, { address: string; youth: boolean }>();

/** Each kind of letter's link: opened, answered, opened again, cut short, forged, turned to something else, and opened too late. */
describe('the links in letters', () => {
  let passerelle: TestApp;
  let browser: Browser;
  let branch: Branch;
  let reader: Teller;
  let offer: Offer;
  let proposal: Proposal;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    branch = { ...(await openScene(passerelle)), passerelle };
    reader = await teller(browser, passerelle, 'phone');
    [offer] = (await collectOffers(branch, { Intitulé: 'Boulanger du matin (h/f)' })) as [Offer];
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  /** Opens the newest letter to an address that leads to a page, and remembers its link; the second of a kind is another letter. */
  async function openFirst(kind: string, { to, page, youth }: { to: string; page: string; youth: boolean }) {
    const before = letters.get(kind)?.address;
    const address = await until(`a letter to ${to} that leads to ${page}`, async () => {
      await passerelle.settled();
      const texts = (await passerelle.letters(to)).map(({ text }) => text);
      const found = texts.map((text) => new RegExp(`https?://[^/]+(${page}\\S*#\\S+)`).exec(text)?.[1]).find(Boolean);
      return found !== before && found;
    });
    letters.set(kind, { address, youth });
    await reader.open(address);
    expect(new URL(reader.page.url()).hash).toBe('');
  }
  /** The same letter once more, in a browser that knows nothing of it. */
  async function openAgain(kind: string): Promise<Teller> {
    const other = await teller(browser, passerelle, 'phone');
    await other.open(letters.get(kind)!.address);
    return other;
  }
  const inDays = (days: number) => new Date(branch.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it('renewal: an employer keeps the offer in one press, and the letter says so afterwards', async () => {
    await later(branch, NEARLY_EXPIRED_DAYS);
    await openFirst('renewal', { to: offer.contactEmail, page: `/offres/${offer.id}/suite`, youth: false });
    await reader.at('Cherchez-vous toujours quelqu’un ?', 'link-renewal');
    await reader.press('Non, j’ai trouvé quelqu’un');
    await reader.at('Comment avez-vous trouvé ?', 'link-renewal-filled');
    await reader.press('Revenir en arrière');
    await reader.page.getByRole('button', { name: /^Oui/ }).dblclick();
    await reader.at('Votre offre reste en ligne', 'link-renewal-kept');
    const again = await openAgain('renewal');
    await again.page.getByRole('button', { name: /^Oui/ }).click();
    await again.at('Ce lien a déjà servi', 'link-renewal-spent');
    await again.close();
  });

  it('proposal: a youth says yes; the letter then shows what happens next', async () => {
    const youth = { 'Date de naissance': addMonths(today(branch), -16 * 12), 'Représentant légal': 'Rosa Delorme' };
    proposal = await propose(branch, await aPair(branch, { youth: { ...youth, 'Courriel du représentant': MOTHER } }));
    await openFirst('proposal', { to: proposal.youth.email!, page: `/propositions/${proposal.id}`, youth: true });
    await reader.press('Oui, ça m’intéresse');
    await reader.see('C’est noté, merci !');
    const again = await openAgain('proposal');
    await again.at('C’est noté, merci !', 'link-proposal-spent');
    await again.close();
  });

  it('guardian: a mother agrees; the letter then asks for nothing', async () => {
    await openFirst('guardian', { to: MOTHER, page: `/accords/${proposal.id}`, youth: false });
    await reader.press('Oui, je suis d’accord');
    await reader.see('C’est noté, merci');
    const again = await openAgain('guardian');
    await again.at('C’est noté, merci', 'link-guardian-spent');
    await again.close();
  });

  it('profile: an employer gives a slot; the letter then shows it', async () => {
    await sendProfile(branch, proposal);
    await openFirst('profile', { to: proposal.offer.contactEmail, page: `/profils/${proposal.id}`, youth: false });
    await reader.press('Proposer un entretien');
    for (const [index, days] of [3, 4].entries()) {
      await reader.page.getByLabel('Jour').nth(index).fill(inDays(days));
      await reader.page.getByLabel('Heure').nth(index).fill('10:30');
    }
    await reader.press('Envoyer les créneaux');
    await reader.see('Vos créneaux sont envoyés');
    const again = await openAgain('profile');
    await again.at('Vos créneaux sont envoyés', 'link-profile-spent');
    await again.close();
  });

  it('interview: a youth chooses a moment; the letter then shows it', async () => {
    const { interview } = await viewOf(branch, proposal);
    await openFirst('interview', { to: proposal.youth.email!, page: `/entretiens/${interview!.id}`, youth: true });
    await reader.page
      .getByRole('button', { name: /Je choisis ce moment/ })
      .first()
      .click();
    await reader.press('Oui, je viens');
    await reader.see('Ton entretien est confirmé');
    const again = await openAgain('interview');
    await again.at('Ton entretien est confirmé', 'link-interview-spent');
    await again.close();
  });

  it('space: a youth closes it everywhere; the letter then offers another one, which opens it', async () => {
    const { email, id } = proposal.youth;
    const ask = async () => {
      await reader.fill('Ton adresse électronique', email!);
      await reader.press('Recevoir mon lien');
      await reader.see('Regarde tes messages');
    };
    await reader.open('/connexion/jeune');
    await ask();
    await openFirst('space', { to: email!, page: `/mon-espace/${id}`, youth: true });
    await reader.page.getByRole('link', { name: 'Moi', exact: true }).click();
    await reader.press('Fermer mon espace partout');
    await reader.press('Oui, tout fermer');
    await reader.page.waitForURL(/\/$/);
    await reader.open(letters.get('space')!.address);
    await reader.at('Ce lien n’est plus valable', 'link-space-ended');
    expect(await reader.page.getByRole('navigation', { name: 'Ton espace' }).count()).toBe(0);
    // A new letter leaves every ten minutes at most.
    passerelle.clock.advance(11 * 60_000);
    await reader.page.getByRole('link', { name: 'Recevoir un nouveau lien' }).click();
    await ask();
    await openFirst('space', { to: email!, page: `/mon-espace/${id}`, youth: true });
    await reader.see(/^Bonjour/);
  });

  it('rights: reading and taking back does not spend the letter', async () => {
    await openFirst('rights', { to: proposal.youth.email!, page: `/mes-droits/${proposal.youth.id}`, youth: true });
    await reader.at('Tes informations et tes droits', 'link-rights');
    const again = await openAgain('rights');
    await again.see('Tes informations et tes droits');
    await again.close();
  });

  it('invitation: accepted twice, the second page says so', async () => {
    const alix = await signInByLetter(passerelle.url, ADMINISTRATOR);
    const { memberships } = await alix.call(readMyself);
    const body = { email: NEWCOMER, firstName: 'Nora', lastName: 'Petit', role: 'coach' as const };
    await alix.call(inviteColleague, { params: { id: memberships[0]!.organisationId }, body });
    await openFirst('invitation', { to: NEWCOMER, page: '/invitation/', youth: false });
    await reader.at(/vous invite/, 'link-invitation');
    const tab = await reader.anotherTab();
    await tab.open(letters.get('invitation')!.address);
    await tab.see(/vous invite/);
    await reader.page.getByRole('button', { name: /Accepter/ }).dblclick();
    await reader.see('Bienvenue');
    await tab.press(/Accepter/);
    await tab.see('Ce lien a déjà servi');
    await tab.press('Voir où ça en est');
    await tab.at('Invitation déjà acceptée', 'link-invitation-spent');
    await tab.close();
  });

  it('address: refused from the old one, the new one can no longer say yes', async () => {
    const karim = await signInByLetter(passerelle.url, PROSPECTOR);
    await karim.call(changeAddress, { body: { email: NEW_ADDRESS } });
    await openFirst('address', { to: NEW_ADDRESS, page: '/adresse/confirmer/', youth: false });
    await reader.see('Confirmer la nouvelle adresse');
    await openFirst('address-refusal', { to: PROSPECTOR, page: '/adresse/refuser/', youth: false });
    await reader.press('Refuser');
    await reader.see('Le changement est refusé');
    await reader.open(letters.get('address')!.address);
    await reader.at('Le changement est refusé', 'link-address-refused');
  });

  const kinds = ['renewal', 'proposal', 'guardian', 'profile', 'interview', 'space', 'rights', 'invitation', 'address'];
  const way = (youth: boolean) =>
    reader.page.getByRole('link', { name: youth ? /^Recevoir (mon|un nouveau) lien/ : 'Revenir à l’accueil' });

  it.each(kinds)('%s: cut short, forged or meant for something else, it says kindly what to do', async (kind) => {
    const { address, youth } = letters.get(kind)!;
    const [page, token] = address.split('#') as [string, string];
    const other = letters.get(kind === 'rights' ? 'proposal' : 'rights')!.address.split('#')[1]!;
    const stranger = await teller(browser, passerelle, 'phone');
    await stranger.open(page);
    await stranger.see('Il manque une partie du lien');
    for (const forged of [token.slice(0, -10), `${token.slice(0, -6)}AAAAAA`]) {
      await stranger.open(`${page}#${forged}`);
      await stranger.see('Ce lien ne fonctionne pas');
    }
    if (kind === 'space' || kind === 'renewal') await stranger.at('Ce lien ne fonctionne pas', `link-forged-${kind}`);
    if (youth) expect(await stranger.page.getByRole('link', { name: /lien/ }).count()).toBe(1);
    await stranger.open(`${page}#${other}`);
    await stranger.page
      .getByRole('heading', { level: 1, name: /n’existe pas|pas ouverte|ne fonctionne pas/ })
      .waitFor();
    await stranger.close();
  });

  it('too old: each says so, and how to get another one or an answer', async () => {
    await goTo(branch, addMonths(today(branch), 14));
    for (const kind of kinds) {
      await reader.open('/');
      await reader.open(letters.get(kind)!.address);
      await reader.at('Ce lien n’est plus valable', `link-old-${kind}`);
      await way(letters.get(kind)!.youth).waitFor();
    }
  });
});
