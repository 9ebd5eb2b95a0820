/** The pages of a youth behind their own link. Said with `tu`. */
const space = {
  menu: 'Ton espace',
  today: 'Aujourd’hui',
  offers: 'Offres',
  meetings: 'Rendez-vous',
  self: 'Moi',
  back: 'Retour aux rendez-vous',
  newLink: 'Recevoir un nouveau lien',
  hello: 'Bonjour {name}',
  answer: 'Répondre',
  chooseSlot: 'Choisir un moment',
  see: 'Voir',
  answerBefore: 'Réponds au plus tard {when}.',
  slotBefore: 'Choisis un moment avant {when}.',
  proposed: 'On te propose {offer}, chez {employer}.',
  invited: '{employer} veut te rencontrer pour {offer}.',
  meeting: 'Entretien chez {employer} : {when}.',
  wishesMissing: 'Dis-nous quels métiers te plaisent : sans ça, on ne peut pas te chercher une offre.',
  saySo: 'Dire mes souhaits',
  placeMissing: 'Dis-nous d’où tu pars : on te montrera des offres où tu peux aller.',
  sayPlace: 'Dire d’où je pars',
  nothing: 'Rien ne t’attend aujourd’hui. Tu peux regarder les offres qui te vont.',
  seeOffers: 'Voir mes offres',
  then: 'Et ensuite',
  inProgress: 'Ce qui avance sans toi',
  by_guardian: 'Un parent, ou la personne responsable de toi, répond au plus tard {when}.',
  by_coach: 'Ta ou ton coach s’en occupe, au plus tard {when}.',
  by_employer: '{employer} répond au plus tard {when}.',
} as const;

const meetings = {
  title: 'Tes rendez-vous',
  lead: 'Les offres qu’on te propose et les entretiens, le plus urgent en premier.',
  emptyTitle: 'Aucune offre proposée pour le moment',
  emptyText:
    'Quand ta ou ton coach te propose une offre, elle arrive ici et tu reçois un message. Tu seras libre de dire oui ou non.',
  open: 'En cours',
  over: 'Terminé',
  proposed: 'À toi de répondre',
  awaitingGuardian: 'Attend l’accord d’un parent',
  agreed: 'Tu as dit oui',
  sent: 'Ton profil est chez l’entreprise',
  onHold: 'L’entreprise demande un peu de temps',
  interviewing: 'Entretien',
  hired: 'C’est oui !',
  notHired: 'L’entreprise ne donne pas suite',
  declined: 'Tu as dit non',
  refused: 'L’entreprise ne donne pas suite',
  withdrawn: 'Retirée',
  lapsed: 'Terminée, sans réponse à temps',
  obsolete: 'L’offre n’est plus ouverte',
} as const;

const mine = {
  title: 'Des offres pour toi',
  lead: 'Les offres qui vont le mieux avec ce que tu as dit. Un calcul les range ; c’est toi et ta ou ton coach qui décidez.',
  how: 'Comment marche le classement',
  why: 'Pourquoi cette offre',
  check: 'À vérifier ensemble',
  interested: 'Une offre te plaît ? Dis son titre à la personne qui t’accompagne : elle peut te la proposer.',
  read: 'Lire l’offre',
  emptyTitle: 'Aucune offre ne va bien pour le moment',
  emptyText: 'De nouvelles offres arrivent chaque semaine. Tu peux aussi ajouter un métier ou aller un peu plus loin.',
  change: 'Changer mes souhaits',
  notCompared:
    'On ne compare pas tes souhaits avec des offres : ce n’est pas permis aujourd’hui, ou tu ne cherches plus. Parles-en à la personne qui t’accompagne.',
  allOffers: 'Voir toutes les offres',
} as const;

/** Why an offer stands on the list, by what was compared. */
const why = {
  wishFirst: 'C’est le métier que tu veux le plus.',
  wish: 'C’est ton souhait n° {rank}.',
  wishNear: 'C’est un métier proche de ton souhait n° {rank}.',
  travel: 'C’est à environ {km} km de chez toi.',
  near: 'C’est dans ta commune, ou tout près.',
  start: 'Tu es disponible quand ça commence.',
  rhythm: 'Le rythme est celui que tu veux.',
  skills: 'Tu sais déjà : {skills}.',
  project: 'Ça va avec ton projet.',
  diploma: 'Ton niveau est celui qui est demandé.',
  general: 'Rien ne bloque pour cette offre.',
} as const;

/** What is still to be asked, grouped by what a youth can do about it. */
const ask = {
  wishes: 'Quels métiers te plaisent ? Dis-le dans « Moi ».',
  near: 'C’est un métier proche de ton souhait : est-ce qu’il te plairait ?',
  place: 'D’où pars-tu ? Dis-le dans « Moi ».',
  travel: 'Comment peux-tu y aller ? Dis-le dans « Moi », ou vérifie le trajet.',
  availability: 'Quand peux-tu commencer ? Dis-le dans « Moi ».',
  contract: 'Quel contrat veux-tu ? Dis-le dans « Moi ».',
  school: 'Ta classe ou ton diplôme : parles-en avec ta ou ton coach.',
  hours: 'Les horaires ou le travail avant 18 ans : ta ou ton coach vérifie avec l’entreprise.',
  company: 'Un point à demander à l’entreprise : ta ou ton coach s’en occupe.',
  law: 'Un point du contrat : ta ou ton coach vérifie avec toi.',
} as const;

export const frenchInSpace = { ask, meetings, mine, space, why } as const;
