import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reviewReasons } from './review.js';

const reasons = (description: string, title = 'Apprenti boulanger (h/f)') =>
  reviewReasons({ title, description, employerKnown: true });

describe('offers that are read before they are published', () => {
  it.each([
    ['Cherchons Jeune Femme souriante', 'discrimination', 'jeune femme'],
    ['Poste pour célibataire sans enfants', 'discrimination', 'célibataire'],
    ['Prévoir des frais de dossier', 'money-asked', 'frais de dossier'],
    ['Statut auto-entrepreneur', 'not-a-contract', 'auto-entrepreneur'],
    ['Réponse par WhatsApp seulement', 'elsewhere', 'whatsapp'],
  ])('%s', (text, because, word) => {
    expect(reasons(text)).toMatchObject([{ because, words: expect.arrayContaining([word]) }]);
  });

  it.each(['écrire à chef@fournil.example', 'Tél. 05 49 00 00 00', 'voir www.fournil.example', '+33 6 39 98 12 34'])(
    'carry a contact: %s',
    (text) => expect(reasons(text)).toMatchObject([{ because: 'contact-in-text' }]),
  );

  it.each([
    'Fournil de quartier, fermé le dimanche. Contrat de 2 ans, CAP boulanger. Panier repas 11 € par jour.',
    'Travail indépendamment de la météo ; snapper les pièces ; massages sonores exclus',
    'Chantiers à 30 km autour de 79000 Niort ; départ du dépôt à 7 h 30.',
  ])('are not: %s', (text) => expect(reasons(text)).toEqual([]));

  it('are those of an employer whom nobody knows', () => {
    expect(reviewReasons({ title: 'x', description: '', employerKnown: false })).toEqual([
      { because: 'new-employer', words: [] },
    ]);
  });

  it('never depend on capitals or accents, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(reasons(text.toUpperCase()).length).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(reasons('CELIBATAIRE')).toEqual(reasons('célibataire'));
  });
});
