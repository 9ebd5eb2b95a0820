/** Today, the agenda, duplicates and the manager's numbers. */
export const today = {
  mine: 'À vous',
  close: 'Échéance proche',
  silent: 'Sans réponse',
  without: 'Sans proposition',
  open: 'Ouvrir : {name}',
  then: { one: '{count} chose vous attend.', other: '{count} choses vous attendent, la plus pressée d’abord.' },
  nothingTitle: 'Rien ne vous attend',
  nothingText: 'Toutes les échéances sont tenues. C’est le moment de proposer une offre à un jeune.',
  agenda: 'Tout l’agenda',
  youths: 'Mes jeunes',
} as const;

export const waitingFor = {
  milestone: '{what} chez {employer}',
  promised: 'Contrat chez {employer} : complétez ce qu’il dit.',
  inPreparation: 'Contrat chez {employer} : recueillez les signatures.',
  interview: 'Entretien chez {employer}',
  nothing: 'Rien ne lui est proposé en ce moment.',
  at: '{when}',
  before: 'Au plus tard {when}',
} as const;

/** What a task is about, by its kind. */
export const task = {
  'guardian-silent': 'Le représentant légal n’a pas répondu : téléphonez-lui.',
  'send-due': 'Le jeune est d’accord : envoyez son profil à l’employeur.',
  'slots-due': 'L’entretien n’a pas pu se faire : trouvez d’autres créneaux.',
  'nobody-answered': 'Personne n’a répondu à temps : prenez des nouvelles.',
  'offer-changed': 'L’offre a changé : vérifiez qu’elle convient encore.',
  'outcome-due': 'L’entretien est passé : notez comment il s’est tenu.',
  'decision-due': 'L’employeur n’a pas décidé : téléphonez-lui.',
  'youth-to-tell': 'Le jeune n’a pas d’adresse : prévenez-le par téléphone.',
  'guardian-to-tell': 'Le représentant légal n’a pas d’adresse : prévenez-le par téléphone.',
  'employer-to-tell': 'L’employeur n’a pas d’adresse : prévenez-le par téléphone.',
  milestone: 'Un rendez-vous de suivi n’est pas encore noté.',
  contract: 'Le contrat attend sa prochaine étape.',
  searchAgain: 'Le contrat est rompu : cherchez un autre employeur.',
  other: 'À regarder',
} as const;

export const agenda = {
  title: 'Agenda',
  lead: 'Ce qui est en retard, et les deux semaines qui viennent.',
  until: 'Jusqu’au {day}.',
  interviews: 'Entretiens',
  tasks: 'À faire',
  milestones: 'Rendez-vous de suivi',
  contracts: 'Contrats à préparer',
  firstInLine: 'À aider en premier',
  broken: 'Contrat rompu le {day}. Un autre employeur est à trouver avant {until}.',
  noneTitle: 'Rien dans les deux semaines',
  noneText: 'Les tâches, les entretiens et les rendez-vous de suivi apparaîtront ici.',
} as const;

export const duplicates = {
  title: 'Doublons',
  lead: 'Ces dossiers parlent peut-être de la même personne. Rien n’est réuni sans vous, et vous pouvez revenir en arrière pendant 30 jours.',
  show: 'Montrer',
  open: 'À décider',
  merged: 'Réunis',
  distinct: 'Deux personnes',
  alike: 'Ressemblance : {points} points',
  keep: 'Garder le dossier de {name}',
  keepBoth: 'Ce sont deux personnes',
  merge: 'Réunir les deux dossiers',
  mergeText:
    'Les contrats, les tâches, le journal et les accords de l’autre dossier passent dans celui-ci ; ses mises en relation en cours s’arrêtent. Vous pouvez annuler pendant 30 jours.',
  undo: 'Revenir en arrière',
  undoUntil: 'Possible jusqu’au {when}.',
  notMine: 'Ce dossier est suivi par un ou une collègue.',
  mergeDone: 'Les deux dossiers n’en font plus qu’un.',
  keepBothDone: 'C’est noté : ce sont deux personnes.',
  undoDone: 'C’est comme avant.',
  noneTitle: 'Aucun doublon ici',
  noneText: 'Quand deux dossiers se ressemblent, ils apparaissent côte à côte sur cette page.',
} as const;

/** One file out of two. */
export const merging = {
  begin: 'Réunir ces deux dossiers…',
  keep: 'Quel dossier reste ?',
  keepText: 'Ses mises en relation continuent ; celles de l’autre dossier s’arrêtent.',
  file: 'Dossier {number} : {name}',
  from: 'Dossier {number}',
  differences: { one: '{count} différence à trancher', other: '{count} différences à trancher' },
  single: {
    one: '{count} information n’est connue que d’un dossier : elle est gardée',
    other: '{count} informations ne sont connues que d’un dossier : elles sont gardées',
  },
  taken: {
    one: '{count} information vient de l’autre dossier.',
    other: '{count} informations viennent de l’autre dossier.',
  },
} as const;

/** Why two files look alike. */
export const likeness = {
  'same-name': 'même nom',
  'names-swapped': 'nom et prénom inversés',
  'name-with-a-typo': 'nom presque pareil',
  'same-last-name': 'même nom de famille',
  'same-birth-date': 'même date de naissance',
  'birth-date-with-a-slip': 'date de naissance presque pareille',
  'same-phone': 'même téléphone',
  'same-email': 'même adresse électronique',
  'email-with-a-typo': 'adresse électronique presque pareille',
} as const;

export const board = {
  title: 'Tableau de bord',
  lead: 'Où en sont les mises en relation de votre structure.',
  at: 'Compté {when}.',
  states: 'Mises en relation par étape',
  statesMean: 'Toutes les mises en relation de vos jeunes, quelle que soit leur date.',
  state: 'Étape',
  count: 'Nombre',
  none: 'Aucune mise en relation pour le moment.',
  delays: 'Qui doit répondre',
  delaysMean:
    'Les mises en relation ouvertes, par la personne dont on attend une réponse. « En retard » : l’échéance est passée.',
  whom: 'On attend',
  late: 'En retard',
  since: 'Depuis le',
  nobodyWaits: 'Aucune réponse n’est attendue.',
  without: 'Jeunes sans mise en relation',
  youths: { one: '{count} jeune', other: '{count} jeunes' },
  longest: 'La plus longue attente a commencé le {day}.',
  withoutMeans: 'Les jeunes qui cherchent, avec leur accord, et qui n’ont ni proposition ouverte ni embauche.',
  first: 'Temps jusqu’à la première proposition',
  half: 'La moitié des jeunes l’ont eue en {time}.',
  nine: 'Neuf sur dix l’ont eue en {time}.',
  hours: { zero: 'moins d’une heure', one: '{count} heure', other: '{count} heures' },
  days: { one: '{count} jour', other: '{count} jours' },
  noFirst: 'Personne n’a encore eu de proposition.',
  firstMeans: {
    one: 'De l’inscription à la première proposition, pour {count} jeune qui en a eu une.',
    other: 'De l’inscription à la première proposition, pour les {count} jeunes qui en ont eu une.',
  },
} as const;

/** A manager’s youths. */
export const cohort = {
  title: 'La cohorte',
  lead: 'Les jeunes de vos programmes et où en est leur recherche. Leur dossier est à leur coach.',
  see: 'Voir la cohorte',
  nobody: 'Personne n’est référent',
  noneTitle: 'Aucun jeune pour le moment',
  noneText: 'Leurs coachs les ajoutent, un par un ou par fichier.',
  reset: 'Voir toute la cohorte',
} as const;
