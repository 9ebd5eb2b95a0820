/** One's own offers: where they stand, and what can be done with them. */
export const ownOffers = {
  title: 'Mes offres',
  post: 'Déposer une offre',
  search: 'Chercher une offre ou une entreprise',
  state: 'État',
  all: 'Toutes',
  untitled: 'Offre sans titre',
  emptyTitle: 'Aucune offre ici',
  emptyText: 'Déposez une offre : cela prend deux minutes. Ou cherchez autrement.',
  path: 'Où en est l’offre',
  edit: 'Modifier l’offre',
  preview: 'Voir ce que tout le monde lit',
  history: 'Ce qui s’est passé',
  noHistory: 'Rien encore.',
  said: 'Ce qui a été dit : {comment}',
  save: 'Enregistrer',
  saved: 'C’est enregistré. Les coachs concernés sont prévenus de ce qui change.',
  skills: 'Ce qui sera utile (facultatif)',
  skillsHint: 'Une compétence par ligne.',
  startTo: 'Début, au plus tard le (facultatif)',
  embargo: 'Réservée à nos coachs jusqu’au (facultatif)',
  embargoHint: 'Jusqu’à ce jour compris, seuls les coachs de votre structure voient cette offre.',
  comment: 'Quelques mots',
  filledCount: {
    one: 'Combien de places sont pourvues, sur {count} ?',
    other: 'Combien de places sont pourvues, sur {count} ?',
  },
  openingsWrong: { one: 'Il reste {count} place.', other: 'Indiquez un nombre de 1 à {count}.' },
  channelsTitle: 'Une place est pourvue',
  channelsText:
    'Quand la dernière place est pourvue, l’offre n’est plus publiée et les jeunes en attente sont prévenus avec tact. Vous pourrez la rouvrir.',
  channelsLegend: 'Comment avez-vous trouvé ?',
  abandonTitle: 'Arrêter cette offre',
  abandonText:
    'L’offre disparaît de la liste et les mises en relation en cours s’arrêtent. Cela ne peut pas être annulé : il faudra déposer une nouvelle offre.',
  abandonLegend: 'Pourquoi ?',
} as const;

export const offerState = {
  draft: 'Brouillon',
  underReview: 'En relecture',
  refused: 'Non publiée',
  published: 'Publiée',
  paused: 'Suspendue',
  filled: 'Pourvue',
  abandoned: 'Arrêtée',
  expired: 'Arrivée à échéance',
} as const;

export const offerDue = {
  published: 'À prolonger au plus tard {when}, sinon elle s’arrête d’elle-même.',
  underReview: 'Une personne la relit au plus tard {when}.',
} as const;

export const offerNext = {
  draft: 'Cette offre n’est vue de personne. Envoyez-la quand elle est prête.',
  underReview: 'Une personne de Passerelle relit l’offre. Vous n’avez rien à faire.',
  refused: 'L’offre n’a pas été publiée. Déposez-en une nouvelle en tenant compte de la réponse.',
  published: 'Les coachs cherchent des profils. Vous les recevrez par courriel.',
  publishedForOther: 'Les coachs cherchent des profils. L’entreprise les reçoit par courriel et y répond elle-même.',
  paused: 'Personne ne voit l’offre pour le moment. Reprenez quand vous voulez.',
  filled: 'Toutes les places sont pourvues. Si un contrat ne se fait pas, rouvrez l’offre.',
  abandoned: 'Cette offre est arrêtée.',
  expired: 'L’offre n’est plus publiée. Prolongez-la si vous cherchez toujours.',
} as const;

export const offerAction = {
  submit: 'Envoyer l’offre',
  resume: 'Reprendre',
  prolong: 'Prolonger de 60 jours',
  reopen: 'Rouvrir une place',
  fill: 'C’est pourvu',
  pause: 'Suspendre',
  abandon: 'Arrêter l’offre',
} as const;

export const offerStep = {
  submit: 'Offre envoyée',
  approve: 'Offre relue et publiée',
  refuse: 'Offre non publiée',
  pause: 'Offre suspendue',
  resume: 'Offre reprise',
  prolong: 'Offre prolongée de 60 jours',
  fill: 'Place pourvue',
  abandon: 'Offre arrêtée',
  expire: 'Offre arrivée à échéance',
  reopen: 'Une place est rouverte',
  other: 'Offre modifiée',
} as const;

/** What an offer says beside its title. */
export const details = {
  unknown: 'Pas encore connu',
  yes: 'Oui',
  no: 'Non',
  hours: 'Horaires',
  training: 'Formation et rythme',
  work: 'Accompagnement et lieu',
  rules: 'Travail des mineurs et travaux réglementés',
  hoursPerWeek: 'Heures par semaine',
  earliestAt: 'Début habituel le plus tôt',
  latestAt: 'Fin habituelle la plus tardive',
  earlyStart: 'Commence-t-on très tôt ?',
  nightWork: 'Travaille-t-on la nuit ?',
  weekendWork: 'Travaille-t-on le week-end ?',
  levelPrepared: 'Diplôme préparé',
  levelRequired: 'Diplôme demandé à l’entrée',
  professionalRequired: 'Ce diplôme doit-il être professionnel ?',
  durationMonths: 'Durée, en mois',
  rhythm: 'Rythme de l’alternance',
  trainingDays: 'Jours habituels en formation',
  tutorKnown: 'Le tuteur ou maître d’apprentissage est-il connu ?',
  reachableWithoutLicence: 'Peut-on venir sans permis ?',
  workMode: 'Où travaille-t-on ?',
  mode_site: 'Sur place',
  mode_hybrid: 'En partie à distance',
  mode_remote: 'À distance',
  employerKind: 'Quel employeur, au sens de la loi ?',
  kind_private: 'Entreprise ou association',
  kind_epic: 'Établissement public industriel ou commercial',
  kind_public: 'Service public',
  rulesHint:
    'Certains travaux sont interdits aux moins de 18 ans, ou demandent une déclaration à l’inspection du travail (R4153-40 du code du travail).',
  minorsAllowed: 'Une personne de moins de 18 ans peut-elle occuper ce poste ?',
  regulated: 'Y a-t-il des travaux réglementés ?',
  regulatedWork: 'Lesquels ?',
  regulatedMissing: 'Cochez au moins un des travaux réglementés.',
  minorsDeclaredOn: 'Déclaré à l’inspection du travail le',
  monthsWrong: 'Indiquez un nombre de mois, {most} au plus.',
  hoursWrong: 'Indiquez un nombre d’heures, {most} au plus.',
} as const;
