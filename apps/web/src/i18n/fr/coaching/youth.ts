/** A youth's file, group by group. */
export const youths = {
  title: 'Mes jeunes',
  lead: 'Ceux que vous suivez ; ou toute votre structure, par leur nom.',
  search: 'Chercher un nom',
  whose: 'Qui',
  followed: 'Que je suis',
  referent: 'Dont je suis référent ou référente',
  team: 'Que je suis en équipe',
  everybody: 'Toute la structure',
  state: 'Où en est la recherche',
  count: { one: '{count} personne', other: '{count} personnes' },
  first: { one: 'La première personne, par ordre alphabétique', other: 'Les {count} premières personnes' },
  colleague: 'suivi par un ou une collègue',
  notFoundTitle: 'Personne ne correspond',
  notFoundText: 'Essayez le début du nom ou du prénom, ou retirez un filtre.',
  reset: 'Voir tous les jeunes que je suis',
  noneTitle: 'Aucun jeune pour le moment',
  noneText: 'Envoyez le fichier de contacts que vous avez : chaque personne y aura son dossier.',
  import: 'Envoyer un fichier',
} as const;

/** Where a youth’s search stands. */
export const searchState = {
  any: 'Peu importe',
  basisMissing: 'Accord à recueillir',
  searching: 'En recherche',
  inContract: 'En contrat',
  withoutProposal: 'Sans proposition',
} as const;

export const youth = {
  age: { one: '{count} an', other: '{count} ans' },
  proposals: 'Mises en relation',
  noProposal: 'Rien n’est encore proposé.',
  proposeNext: 'Rien n’attend de réponse. Proposez-lui une des offres ci-dessous.',
  offers: 'Offres qui lui conviennent',
  contract: 'Contrat et suivi',
  tasks: 'À faire',
  noTask: 'Rien à faire de noté.',
  addTask: 'Ajouter une tâche',
  taskTitle: 'Quoi faire ?',
  taskTitleMissing: 'Écrivez quoi faire.',
  taskDue: 'Avant le',
  dayMissing: 'Choisissez un jour.',
  taskAdded: 'C’est noté.',
  close: 'C’est fait',
  closeNamed: 'C’est fait : {what}',
  closeNote: 'Comment cela s’est-il passé ?',
  closeNoteMissing: 'Écrivez quelques mots.',
  taskClosed: 'C’est fait, et noté.',
  log: 'Journal',
  noLog: 'Le journal est encore vide.',
  writeLog: 'Écrire dans le journal',
  logKind: 'Qu’est-ce que c’était ?',
  logOn: 'Quel jour ?',
  logText: 'Ce qui s’est dit, ce qui est convenu',
  logHint: 'Rien sur la santé ici : cela a sa place à part.',
  logMissing: 'Écrivez quelques mots.',
  logWritten: 'C’est écrit.',
  correction: 'correction',
  profile: 'Profil',
  consents: 'Accords',
} as const;

export const logKind = {
  call: 'Appel',
  message: 'Message',
  meeting: 'Rendez-vous',
  visit: 'Visite en entreprise',
  threeWay: 'Entretien à trois',
  note: 'Note',
} as const;

/** Who acts, as a coach calls them. */
export const person = {
  youth: 'Le jeune',
  guardian: 'Le représentant légal',
  coach: 'Le ou la coach',
  employer: 'L’employeur',
  administrator: 'L’administration',
  prospector: 'La prospection',
  system: 'Passerelle',
} as const;

export const channel = {
  telephone: 'par téléphone',
  inPerson: 'de vive voix',
  paper: 'sur papier',
  oral: 'de vive voix',
  email: 'par courriel',
  online: 'en ligne',
  file: 'par un fichier',
} as const;

export const profileFacts = {
  unknown: 'Pas encore connu',
  yes: 'Oui',
  no: 'Non',
  contact: 'Identité et contact',
  birthOn: 'Date de naissance',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  reference: 'Référence',
  origin: 'D’où vient le dossier',
  guardians: 'Représentants légaux',
  signs: 'signe',
  search: 'Ce qu’il ou elle cherche',
  wishes: 'Métiers souhaités',
  project: 'Projet',
  availableFrom: 'Disponible à partir du',
  availableTo: 'Disponible jusqu’au',
  rhythm: 'Rythme souhaité',
  skills: 'Compétences',
  languages: 'Langues',
  travel: 'Lieu et trajet',
  place: 'Commune',
  modes: 'Moyens de transport',
  reach: 'Distance possible',
  km: '{km} km',
  minutes: 'Trajet possible',
  min: '{minutes} minutes',
  schooling: 'Parcours',
  lastClass: 'Dernière classe',
  completed3e: '3e terminée',
  diploma: 'Diplôme le plus élevé',
} as const;

export const wishedRhythm = {
  weekly: 'Chaque semaine',
  fortnightly: 'Une semaine sur deux',
  monthly: 'Par périodes plus longues',
  any: 'Peu importe',
} as const;

export const travelMode = {
  walk: 'à pied',
  bicycle: 'vélo',
  moped: 'scooter',
  car: 'voiture',
  bus: 'bus',
  train: 'train',
  carried: 'quelqu’un l’emmène',
} as const;

export const diplomaKind = {
  none: 'Aucun',
  general: 'Général',
  technological: 'Technologique',
  vocational: 'Professionnel',
  title: 'Titre professionnel',
  higher: 'Supérieur',
} as const;

export const projectState = {
  hypothesis: 'une idée',
  underTest: 'en train d’être essayé',
  validated: 'validé',
  rejected: 'écarté',
  reoriented: 'réorienté',
} as const;

export const relationship = {
  mother: 'mère',
  father: 'père',
  grandparent: 'grand-parent',
  guardian: 'tuteur ou tutrice',
  fosterFamily: 'famille d’accueil',
  institution: 'institution',
  other: 'autre',
} as const;

export const purpose = {
  ranking: 'Être classé pour des offres',
  sharing: 'Montrer un profil court à un employeur',
  partnerView: 'Être vu par un partenaire',
  outreach: 'Être recontacté',
  photo: 'Utiliser sa photo',
} as const;

export const consentBasis = {
  consent: 'La personne est d’accord',
  publicInterest: 'Mission d’intérêt public : la personne en est informée',
} as const;

export const consent = {
  yes: 'en vigueur',
  no: 'pas d’accord noté',
  given: 'Donné le {day}, {channel}.',
  withdrawn: 'Retiré le {day}, {channel}.',
  give: 'Noter l’accord',
  withdraw: 'Noter le retrait',
  giveText: 'Lisez-lui d’abord à quoi cela sert. L’accord se retire à tout moment.',
  withdrawText: 'Le retrait vaut tout de suite, partout.',
  basis: 'Sur quoi cela repose',
  channel: 'Comment l’a-t-il ou elle dit ?',
  on: 'Quel jour ?',
  guardian: 'Un représentant légal est-il aussi d’accord ?',
  nobody: 'Pas nécessaire',
  recorded: 'C’est noté.',
} as const;
