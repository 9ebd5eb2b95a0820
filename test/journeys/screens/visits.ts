import { askYouthSpace, changeAddress, createClient, inviteColleague, openLead, readMyself } from '@app/contracts';
import { addMonths } from '@app/domain';
import { later, type Branch } from '../branches/branch.js';
import { ADMINISTRATOR } from '../passerelle.js';
import { signInByLetter } from '../people.js';
import { bringYouths, collectOffers, ranked, type Row } from '../telling/collecting.js';
import { promised } from '../telling/contracting.js';
import { hired, propose, sayYes, sent, viewOf, wantToMeet, type Proposal } from '../telling/proposing.js';
import { today } from '../telling/scene.js';

/** One page to look at, by whom: its route in the router, and an address that opens it. */
export interface Visit {
  who: 'visitor' | 'coach' | 'prospector' | 'manager' | 'administrator' | 'employer' | 'youth';
  route: string;
  address: string;
}

const MOTHER = 'rosa.delorme@famille.example';
const NEARLY_EXPIRED_DAYS = 53;
const NEWCOMER = { email: 'nora.petit@tremplin.example', firstName: 'Nora', lastName: 'Petit', role: 'coach' } as const;

/** One thing of each kind and state that a page can show, and who may look at it. */
export async function prepareVisits(branch: Branch): Promise<Visit[]> {
  const [renewed] = await collectOffers(branch, {});
  await later(branch, NEARLY_EXPIRED_DAYS);
  const [asked, read, met, engaged] = await fourProposals(branch);
  const { interview } = await viewOf(branch, met);
  const contract = await promised(branch, engaged);
  const { id: leadId } = await branch.prospector.call(openLead, { body: { employerId: renewed!.employerId } });
  const organisation = await invite(branch);
  await branch.prospector.call(changeAddress, { body: { email: 'karim.nouveau@tremplin.example' } });
  const youth = met.youth;
  await createClient(branch.url).call(askYouthSpace, { body: { email: youth.email! } });
  await branch.passerelle.settled();
  const letter = await letterReader(branch);
  const [ownOffer] = await branch.passerelle.sql<{ id: string }>(
    `select id from offers.offer where employer_name = 'Olive’s Oven'`,
  );
  const imports = async (app: string, table: string) =>
    (await branch.passerelle.sql<{ id: string }>(`select id from ${app}.${table} order by created_at desc limit 1`))[0]!
      .id;
  const space = letter(`/mon-espace/${youth.id}`);
  const ofSpace: [string, string][] = [
    ['', space],
    ['/offres', `/mon-espace/${youth.id}/offres`],
    ['/rendez-vous', `/mon-espace/${youth.id}/rendez-vous`],
    ['/propositions/$proposalId', `/mon-espace/${youth.id}/propositions/${met.id}`],
    ['/entretiens/$interviewId', `/mon-espace/${youth.id}/entretiens/${interview!.id}`],
    ['/mes-droits', `/mon-espace/${youth.id}/mes-droits`],
    ['/moi', `/mon-espace/${youth.id}/moi`],
    ...['souhaits', 'trajet', 'disponibilite', 'contact'].map((group): [string, string] => [
      '/moi/$group',
      `/mon-espace/${youth.id}/moi/${group}`,
    ]),
  ];
  const by = (who: Visit['who'], ...pages: (string | [string, string])[]): Visit[] =>
    pages.map((page) => {
      const [route, address] = typeof page === 'string' ? [page, page] : page;
      return { who, route, address };
    });
  const offers = ['/offres', '/offres/$id'] as const;
  return [
    ...by('visitor', '/', offers[0], [offers[1], `/offres/${asked.offer.id}`], '/classement', '/accessibilite'),
    ...by('visitor', '/mentions-legales', '/confidentialite', '/donnees-de-reference', '/boite-aux-lettres'),
    ...by('visitor', '/connexion', '/connexion/jeune', '/connexion/confirmer', '/moi', '/prospection', '/deposer'),
    ...by('visitor', ['/propositions/$id', letter(`/propositions/${asked.id}`)]),
    ...by('visitor', ['/accords/$id', letter(`/accords/${asked.id}`)], ['/profils/$id', letter(`/profils/${read.id}`)]),
    ...by('visitor', ['/profils/$id', letter(`/profils/${met.id}`)]),
    ...by('visitor', ['/entretiens/$id', letter(`/entretiens/${interview!.id}`)]),
    ...by('visitor', ['/offres/$id/suite', letter(`/offres/${renewed!.id}/suite`)]),
    ...by('visitor', ['/mes-droits/$id', letter('/mes-droits/')], ['/invitation/$id', letter('/invitation/')]),
    ...by('visitor', ['/adresse/confirmer/$id', letter('/adresse/confirmer/')]),
    ...by('visitor', ['/adresse/refuser/$id', letter('/adresse/refuser/')], ['/nulle-part', '/nulle-part']),
    ...by('coach', '/moi', '/jeunes', '/agenda', '/doublons', '/imports/jeunes', '/offres', '/pilotage'),
    ...[asked, met, engaged].flatMap(({ id, youth: { id: youthId } }) =>
      by('coach', ['/jeunes/$id', `/jeunes/${youthId}`], ['/mises-en-relation/$id', `/mises-en-relation/${id}`]),
    ),
    ...[
      'identite',
      'contact',
      'representants',
      'trajet',
      'parcours',
      'souhaits',
      'recherche',
      'competences',
      'situation',
    ].flatMap((section) =>
      by('coach', ['/jeunes/$id/dossier/$section', `/jeunes/${asked.youth.id}/dossier/${section}`]),
    ),
    ...by('coach', '/jeunes/nouveau', ['/jeunes/$id/protege', `/jeunes/${asked.youth.id}/protege`]),
    ...by('coach', ['/contrats/$id', `/contrats/${contract.id}`]),
    ...by('coach', ['/offres/$id/jeunes', `/offres/${asked.offer.id}/jeunes`]),
    ...by('coach', ['/imports/jeunes/$id', `/imports/jeunes/${await imports('candidates', 'import')}`]),
    ...by('prospector', '/moi', '/prospection', ['/prospection/$id', `/prospection/${leadId}`], '/imports/offres'),
    ...by('prospector', ['/imports/offres/$id', `/imports/offres/${await imports('offers', 'import')}`], '/mes-offres'),
    ...by('prospector', ['/mes-offres/$id', `/mes-offres/${asked.offer.id}`], '/deposer', offers[0]),
    ...by('manager', '/moi', '/pilotage', '/cohorte', '/prospection', '/mes-offres', '/imports/offres'),
    ...by('administrator', '/moi', '/administration/relectures', '/administration/structures'),
    ...by('administrator', ['/administration/structures/$id', `/administration/structures/${organisation}`]),
    ...by('administrator', '/administration/machines', '/administration/journal', '/administration/fichiers-officiels'),
    ...by('employer', '/moi', '/mes-offres', ['/mes-offres/$id', `/mes-offres/${ownOffer!.id}`], '/deposer'),
    ...by('youth', ...ofSpace.map(([route, address]): [string, string] => [`/mon-espace/$id${route}`, address])),
  ];
}

/** Asked of a minor and her mother, read by an employer, invited to an interview, and hired. */
async function fourProposals(branch: Branch): Promise<[Proposal, Proposal, Proposal, Proposal]> {
  const minor: Row = {
    Nom: 'Delorme-Petit',
    'Date de naissance': addMonths(today(branch), -16 * 12),
    'Représentant légal': 'Rosa Delorme',
    'Courriel du représentant': MOTHER,
  };
  const offers = await collectOffers(branch, {}, {}, {}, {});
  const youths = await bringYouths(branch, minor, { Nom: 'Aubry' }, { Nom: 'Barrois' }, { Nom: 'Caillaud' });
  const pair = (at: number) => ({ offer: offers[at]!, youth: youths[at]! });
  for (const [at] of offers.entries()) await ranked(branch, pair(at).offer, pair(at).youth);
  const asked = await propose(branch, pair(0));
  await sayYes(branch, asked);
  const met = await sent(branch, pair(2));
  await wantToMeet(branch, met);
  return [asked, await sent(branch, pair(1)), met, await hired(branch, pair(3))];
}

/** @returns the organisation of those who work there */
async function invite({ url }: Branch): Promise<string> {
  const alix = await signInByLetter(url, ADMINISTRATOR);
  const { memberships } = await alix.call(readMyself);
  const id = memberships[0]!.organisationId;
  await alix.call(inviteColleague, { params: { id }, body: NEWCOMER });
  return id;
}

/** The newest link to a page, with its token. */
async function letterReader({ passerelle }: Branch): Promise<(page: string) => string> {
  const texts = (await passerelle.letters()).map(({ text }) => text);
  return (page) => {
    const found = texts.map((text) => new RegExp(`https?://[^/]+(${page}\\S*#\\S+)`).exec(text)?.[1]).find(Boolean);
    if (!found) throw new Error(`no letter leads to ${page}`);
    return found;
  };
}
