/** The screens of administrators. */
export const reviews = {
  title: 'À relire',
  companies: 'Nouvelles entreprises',
  offers: 'Offres à relire',
  noCompanyTitle: 'Aucune nouvelle entreprise',
  noCompanyText: 'Celles qui s’inscrivent d’elles-mêmes apparaissent ici.',
  noOfferTitle: 'Aucune offre à relire',
  noOfferText: 'Les premières offres et les textes signalés apparaissent ici.',
  siret: 'SIRET {siret}',
  known: 'Cette entreprise est déjà connue : la personne n’y a pas encore accès.',
  before: 'À décider au plus tard {when}.',
  newEmployer: 'Première offre de cet employeur',
  words: 'Mots à vérifier : {words}',
  approve: 'Accepter',
  refuse: 'Refuser',
  refuseTitle: 'Refuser « {name} »',
  companyRefused: 'La personne perd l’accès et reçoit un courriel avec votre raison.',
  offerRefused: 'L’offre n’est pas publiée. L’employeur lit votre raison.',
  why: 'Votre raison, telle qu’elle sera lue',
  whyMissing: 'Écrivez au moins quelques mots.',
  approved: '« {name} » est acceptée.',
  refused: '« {name} » est refusée.',
} as const;

export const organisations = {
  title: 'Structures',
  new: 'Ajouter une structure',
  emptyTitle: 'Aucune structure',
  emptyText: 'Ajoutez la première ci-dessus.',
  made: '{name} est ajoutée.',
  kind: 'Type',
  name: 'Nom',
  nameMissing: 'Écrivez un nom.',
  uai: 'Code UAI',
  manager: 'Première personne responsable (facultatif)',
  make: 'Ajouter',
  people: 'Qui y travaille',
  nobody: 'Personne pour le moment. Invitez quelqu’un.',
  since: 'depuis le {date}',
  end: 'Mettre fin',
  endOf: 'Mettre fin au rôle de {name} ({role})',
  endTitle: 'Mettre fin au rôle de {name} ?',
  endText:
    'Cette personne perd cet accès tout de suite. Ses dossiers restent et peuvent être repris par un ou une collègue.',
  ended: 'C’est fait.',
  invite: 'Inviter quelqu’un',
  invited: 'Une invitation est partie à {email}.',
  role: 'Rôle',
  sendInvitation: 'Envoyer l’invitation',
} as const;

export const organisationKind = {
  trainingCentre: 'Centre de formation',
  missionLocale: 'Mission locale',
  schoolService: 'Service scolaire',
  employer: 'Employeur',
  operator: 'Opérateur de programme',
  evaluator: 'Évaluateur',
} as const;

export const machinery = {
  title: 'Machines',
  deadJobs: 'Travaux en échec',
  noJobTitle: 'Aucun travail en échec',
  noJobText: 'Tout ce qui devait partir est parti.',
  retry: 'Relancer',
  retried: 'Le travail est relancé.',
  search: 'Recherche d’offres',
  searchText: 'Refaire l’index à partir des offres. La recherche continue pendant ce temps.',
  rebuild: 'Refaire l’index',
  rebuilt: 'Refait {when}, {total} offres.',
  never: 'Jamais refait.',
} as const;

export const audit = {
  title: 'Journal',
  lead: 'Qui a fait quoi, le plus récent en premier. Des codes, ni nom ni adresse.',
  emptyTitle: 'Rien encore',
  emptyText: 'Chaque acte important s’inscrit ici.',
  on: 'Sur {subject}',
  by: 'Par {actor}',
} as const;
