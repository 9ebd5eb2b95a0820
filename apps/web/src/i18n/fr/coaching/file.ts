/** A youth’s file as its coach changes it, section by section. */
export const file = {
  title: '{section} – {name}',
  change: 'Modifier',
  changeNamed: 'Modifier : {name}',
  save: 'Enregistrer',
  saveMine: 'Enregistrer ce que j’ai écrit',
  saved: 'C’est enregistré.',
  new: 'Ouvrir un dossier',
  newTitle: 'Ouvrir un dossier',
  newLead: 'Qui est-ce ? Le reste se complète ensuite. Vous devenez son référent ou sa référente.',
  opened: 'Le dossier de {name} est ouvert.',
  meanwhile: 'Un ou une collègue a modifié cette partie entre-temps',
  meanwhileText:
    'Ce qui a changé : {fields}. Rien de ce que vous avez écrit n’est perdu : enregistrez-le, il remplacera l’autre version, ou reprenez ce que votre collègue a enregistré.',
  takeTheirs: 'Reprendre la version enregistrée',
  nameMissing: 'Écrivez un nom.',
  birthWrong: 'Indiquez une date de naissance passée.',
  referenceHint: 'Le numéro du dossier dans votre structure, s’il y en a un.',
  phoneWrong: 'Écrivez un numéro à dix chiffres, ou avec son indicatif.',
  emailWrong: 'Il manque quelque chose à cette adresse, par exemple nom@domaine.fr.',
  noGuardian: 'Aucun représentant légal noté.',
  guardian: 'Représentant légal {number}',
  relationship: 'Lien avec le jeune',
  signs: 'Détient l’autorité parentale et signe',
  addGuardian: 'Ajouter un représentant légal',
  placeHint: 'Écrivez le début du nom ou du code postal, puis choisissez.',
  placeMissing: 'Choisissez une commune dans la liste.',
  countWrong: 'Écrivez un nombre entier, {most} au plus.',
  noWish: 'Aucun métier noté.',
  wishAdd: 'Ajouter un métier',
  wishAddHint: 'Écrivez le début du métier, puis choisissez. Le premier compte le plus.',
  wishSource: 'D’où vient ce souhait ?',
  datesWrong: 'Cette date vient avant le début de la disponibilité.',
  skillsHint: 'Une par ligne : ce que la personne sait faire.',
  skillsWrong: 'Pas plus de {most} lignes, de {longest} signes chacune.',
  language: 'Langue {number}',
  languageName: 'Quelle langue ?',
  languageHow: 'Comment la parle-t-il ou elle ?',
  languageMissing: 'Écrivez quelle langue.',
  addLanguage: 'Ajouter une langue',
  situationHint:
    'Ces faits ouvrent des contrats et des aides. Ce que vous ne savez pas reste « Pas encore connu ». Rien sur la santé ici.',
  previous: 'Contrat d’alternance précédent',
  previousNone: 'Aucun, ou pas encore connu',
  previousEndedMissing: 'Indiquez quand il a pris fin.',
  previousEndMissing: 'Choisissez comment il a pris fin.',
  choose: 'Choisissez',
} as const;

export const fileSection = {
  identity: 'Identité',
  contact: 'Contact',
  guardians: 'Représentants légaux',
  travel: 'Lieu et trajet',
  schooling: 'Parcours',
  wishes: 'Souhaits et projet',
  search: 'Disponibilité et contrat',
  skills: 'Compétences et langues',
  situation: 'Situation',
} as const;

export const fileField = {
  firstName: 'Prénom',
  lastName: 'Nom',
  birthOn: 'Date de naissance',
  reference: 'Référence (facultatif)',
  phone: 'Téléphone',
  phoneState: 'Ce numéro répond-il ?',
  email: 'Adresse électronique',
  emailState: 'Cette adresse fonctionne-t-elle ?',
  guardians: 'Représentants légaux',
  place: 'Commune',
  placeText: 'Commune',
  travelModes: 'Comment peut-il ou elle se déplacer ?',
  maxMinutes: 'Trajet possible, en minutes',
  reachKm: 'Distance possible, en km',
  schooling: 'À l’école aujourd’hui',
  lastClass: 'Dernière classe suivie',
  completed3e: 'La 3e est-elle terminée ?',
  diplomaKind: 'Diplôme le plus élevé',
  diplomaLevel: 'Niveau de ce diplôme',
  wishes: 'Métiers souhaités',
  availableFrom: 'Disponible à partir du',
  availableTo: 'Jusqu’au (facultatif)',
  contractTypes: 'Contrats souhaités',
  rhythm: 'Rythme souhaité',
  skills: 'Compétences',
  languages: 'Langues',
  jobSeeker: 'Inscrit à France Travail',
  since: 'Inscrit depuis le',
  rsa: 'Reçoit le RSA',
  ass: 'Reçoit l’allocation de solidarité spécifique (ASS)',
  aidedContract: 'Sort d’un contrat aidé',
  businessProject: 'Crée ou reprend une entreprise',
  emancipated: 'Mineur émancipé',
  previousType: 'Quel contrat ?',
  previousEndedOn: 'Terminé le',
  previousEnd: 'Comment a-t-il pris fin ?',
  source: 'Qui l’a dit ?',
} as const;

export const channelState = {
  unverified: 'pas encore essayé',
  verified: 'fonctionne',
  bounced: 'ne fonctionne pas',
  refused: 'ne veut pas être joint ainsi',
} as const;

export const schoolingStatus = {
  pupil: 'Élève',
  student: 'Étudiant ou étudiante',
  apprentice: 'Apprenti ou apprentie',
  dropout: 'A décroché en cours d’année',
  left: 'N’est plus scolarisé',
} as const;

export const wishSource = {
  youth: 'La personne elle-même',
  coach: 'Une idée du ou de la coach',
  test: 'Un test',
  immersion: 'Une immersion',
} as const;

export const languageLevel = { basic: 'un peu', good: 'bien', native: 'langue maternelle' } as const;

export const factSource = {
  youth: 'La personne elle-même',
  guardian: 'Un représentant légal',
  coach: 'Le ou la coach',
  partner: 'Un partenaire',
  document: 'Un document',
} as const;

export const contractEnd = {
  completed: 'Mené jusqu’au bout',
  brokenByOthers: 'Rompu, sans que ce soit de son fait',
  unfit: 'Inaptitude au poste',
  brokenByWill: 'Rompu parce qu’il ou elle l’a voulu',
} as const;

/** What the law protects: for the referent alone. */
export const protectedFacts = {
  heading: 'Données protégées',
  apart: 'Santé et handicap ont un dossier à part, que seul le référent ouvre.',
  title: 'Données protégées – {name}',
  lead: 'Santé, handicap : pour adapter l’accompagnement, jamais pour classer ni pour l’employeur. Chaque ouverture est notée.',
  reason: 'Pourquoi ouvrez-vous ce dossier ?',
  reasonHint: 'Votre raison est gardée avec votre nom. Dix signes au moins.',
  reasonMissing: 'Dites pourquoi, en quelques mots.',
  open: 'Ouvrir le dossier protégé',
  referentOnly: 'Seul le référent ou la référente de cette personne peut l’ouvrir.',
  needsHint: 'Ce qui aide, jamais un diagnostic : « a besoin d’un siège », « pause toutes les deux heures ».',
} as const;

export const protectedFact = {
  rqth: 'Reconnaissance de travailleur handicapé (RQTH)',
  rqthSince: 'RQTH depuis le',
  rqthUntil: 'RQTH jusqu’au',
  pps: 'Projet personnalisé de scolarisation (PPS)',
  aeeh: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
  pch: 'Prestation de compensation du handicap (PCH)',
  aah: 'Allocation aux adultes handicapés (AAH)',
  highLevelAthlete: 'Sportif ou sportive de haut niveau',
  pregnancy: 'Grossesse',
  pregnancyOn: 'Terme prévu le',
  healthNeeds: 'Ce qui aide au travail',
} as const;
