/** The pages that explain: ranking, accessibility, legal notice, privacy. They arrive with the first of them. */
import type { CriterionCode, RuleCode } from '@app/domain';

const ranking = {
  heading: 'Comment marche le classement',
  lead: 'Passerelle range les offres pour chaque jeune, et les jeunes pour chaque offre, pour aider les coachs à chercher. Un calcul propose, des personnes décident.',
  rulesTitle: 'Ce qui doit être possible',
  rulesText: 'D’abord, une série de questions simples, la même pour tout le monde :',
  unknownText:
    'Quand une information manque, la réponse est « à vérifier » et non « non ». Quand quelque chose bloque, Passerelle dit le plus petit changement qui débloquerait.',
  criteriaTitle: 'Ce qui met une offre plus haut',
  criteriaText: 'Ensuite, des points. Ils changent l’ordre, ils n’écartent personne :',
  neverTitle: 'Ce qui ne compte jamais',
  neverText:
    'Le nom, le sexe, l’origine, l’adresse exacte, la santé, le handicap, la famille, la religion, les aides reçues. Ces informations ne sont pas données au classement. L’âge sert seulement à savoir si la loi permet le contrat.',
  peopleTitle: 'Qui décide',
  coachName: 'La personne qui accompagne',
  coachText:
    'Elle voit les points et les raisons. Elle peut proposer une autre offre que la première, en disant pourquoi.',
  youthName: 'Le jeune',
  youthText:
    'Il voit pourquoi une offre lui est proposée. Il dit oui ou non. Sans son oui, l’employeur ne reçoit rien.',
  employerName: 'L’employeur',
  employerText:
    'Il lit des compétences et un projet, sans nom, sans âge et sans adresse. Il ne voit ni points ni classement.',
  rightsTitle: 'Demander une explication',
  rightsText:
    'Chacun peut demander pourquoi une offre lui a été proposée ou non, et faire corriger une information. Écrivez à la personne qui vous accompagne : elle voit chaque raison et peut la changer.',
} as const;

const rankingRules = {
  'contract-type': 'Le type de contrat de l’offre convient-il au jeune ?',
  'age-window': 'La loi permet-elle ce contrat à son âge et dans sa situation ?',
  'wished-occupation': 'Est-ce un métier qu’il a choisi, ou un métier proche ?',
  distance: 'Peut-il s’y rendre dans le temps et avec les moyens qu’il a indiqués ?',
  'start-window': 'Est-il disponible quand le contrat commence ?',
  openings: 'Reste-t-il une place ?',
} as const satisfies Record<RuleCode, string>;

const rankingCriteria = {
  'wish-rank': 'Le métier est haut dans la liste de ses souhaits.',
  'start-fit': 'La date de début est proche de ses disponibilités.',
  'career-project': 'Le métier correspond à un projet qu’il a déjà testé ou validé.',
  'skills-in-common': 'L’offre demande des compétences qu’il a déjà montrées.',
  travel: 'Le trajet est plus court. Cela range seulement sa propre liste, jamais celle de l’employeur.',
} as const satisfies Record<CriterionCode, string>;

const accessibility = {
  heading: 'Accessibilité',
  lead: 'Passerelle veut pouvoir être utilisée par tout le monde, y compris au clavier, avec une loupe ou un lecteur d’écran.',
  stateTitle: 'Où en sommes-nous ?',
  stateText:
    'Les pages visent le RGAA 4 et les WCAG 2.2, niveau AA. Chaque page est vérifiée par un outil automatique à chaque changement. Aucun audit par un tiers n’a encore eu lieu : la conformité n’est donc pas déclarée.',
  howTitle: 'Comment les pages sont faites',
  howText:
    'La police Atkinson Hyperlegible Next est dessinée pour les personnes malvoyantes. Les couleurs ne portent jamais seules une information, tout se fait au clavier, et le texte peut être agrandi deux fois.',
  knownTitle: 'Ce que nous savons',
  knownText: 'Les documents joints par d’autres personnes peuvent ne pas être accessibles.',
  contactTitle: 'Signaler un problème',
  contactText:
    'Dites à la personne qui vous accompagne, ou à la structure qui vous a donné l’accès, sur quelle page et avec quel outil. Elle vous répond et vous aide à faire autrement en attendant.',
  rightsTitle: 'Si vous n’avez pas de réponse',
  rightsText:
    'Vous pouvez écrire au Défenseur des droits (defenseurdesdroits.fr) ou voir un ou une de ses délégués près de chez vous.',
} as const;

const legal = {
  heading: 'Mentions légales',
  editorTitle: 'Qui publie ce site',
  editorText:
    'La structure qui a installé Passerelle et vous y a invité·e en est l’éditrice et répond de son contenu. Son nom figure dans ses lettres.',
  hostTitle: 'Où il est hébergé',
  hostText: 'Sur les machines choisies par cette structure. Demandez-lui le nom et l’adresse de son hébergeur.',
  licenceTitle: 'Un logiciel libre',
  licenceText:
    'Passerelle est un logiciel libre sous licence AGPL-3.0 : chacun peut lire, vérifier et reprendre son code, y compris celui du classement. Les noms des communes viennent des données publiques de l’Insee et de La Poste (Etalab 2.0) et de GeoNames (CC BY 4.0).',
} as const;

const privacy = {
  heading: 'Confidentialité',
  lead: 'Ce que Passerelle garde sur vous, pourquoi, combien de temps, et ce que vous pouvez demander.',
  whoTitle: 'Qui est responsable',
  whoText:
    'La structure qui accompagne les jeunes (mission locale, centre de formation, association…). Elle décide de ce qui est noté et vous répond.',
  whatTitle: 'Ce qui est gardé',
  whatText:
    'Pour un jeune : de quoi le joindre, ses souhaits, ses compétences, ses disponibilités et les étapes de sa recherche. Pour un employeur : l’établissement, la personne à joindre et ses offres. Les informations de santé sont chiffrées à part et ne servent jamais au classement.',
  seeTitle: 'Qui voit quoi',
  seeText:
    'La personne qui accompagne voit le dossier de ses jeunes. L’employeur lit un profil court, sans nom, avec l’accord du jeune pour cette offre ; le prénom seulement quand un entretien est confirmé. Chaque consultation sensible est notée.',
  longTitle: 'Combien de temps',
  longText:
    'Tant que dure l’accompagnement, puis le temps prévu par la loi. Ensuite les informations sont effacées ou rendues anonymes.',
  rightsTitle: 'Ce que vous pouvez demander',
  rightsText:
    'Lire vos informations, les corriger, en recevoir une copie, vous opposer à un usage ou les faire effacer. La première lettre que vous avez reçue contient un lien pour le faire vous-même. Vous pouvez aussi écrire à la CNIL (cnil.fr).',
  deviceTitle: 'Sur votre appareil',
  deviceText:
    'Un seul cookie, pour rester connecté·e. Vos brouillons restent dans votre navigateur jusqu’à leur envoi. Aucune mesure d’audience, aucune publicité.',
} as const;

export const frenchAbout = { ranking, rankingRules, rankingCriteria, accessibility, legal, privacy } as const;
