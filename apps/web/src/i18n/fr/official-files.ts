/** The official lists of occupations and communes, for administrators. */
export const official = {
  title: 'Fichiers officiels',
  lead: 'Les métiers du ROME et les communes viennent de fichiers publics. Envoyez une version plus récente : tout est écrit d’un coup, ou rien.',
  occupations: 'Métiers (archive du ROME)',
  places: 'Communes',
  occupationsText:
    'L’archive du ROME de France Travail, en fichiers CSV : les noms sont ceux de la publication (unix_…_utf8.csv). La version la plus récente de chaque fichier compte.',
  placesText: 'Le fichier des communes avec leurs positions, et celui des mouvements de communes (fusions).',
  occupationsFiles: 'Fichiers du ROME (.csv, plusieurs à la fois)',
  placesFiles: 'Fichiers des communes (.csv, plusieurs à la fois)',
  occupationsStart: 'Importer les métiers',
  placesStart: 'Importer les communes',
  waiting: { one: '{count} fichier prêt : {names}', other: '{count} fichiers prêts : {names}' },
  folder: 'Ou un dossier du serveur (facultatif)',
  folderHint: 'Le chemin d’un dossier que le serveur peut lire.',
  mayEnd: 'J’accepte que plus d’un dixième de ce qui est connu prenne fin',
  started: 'L’importation commence.',
  imports: 'Importations',
  noneTitle: 'Aucune importation',
  noneText: 'Les données livrées avec Passerelle servent seules. Envoyez les fichiers officiels ci-dessus.',
  progress: 'Avancement, en kilo-octets lus',
  files: { one: '{count} fichier', other: '{count} fichiers' },
  changes: 'Ce qui a changé',
  table: 'Table',
  created: 'Nouveaux',
  updated: 'Modifiés',
  unchanged: 'Inchangés',
  ended: 'Terminés',
  problems: { one: '{count} remarque', other: '{count} remarques' },
  refused: 'à cause de cela, rien n’a été pris',
  cancel: 'Arrêter',
  resume: 'Recommencer avec les mêmes fichiers',
} as const;

export const officialPhase = {
  waiting: 'attend son tour',
  reading: 'lecture des fichiers',
  writing: 'écriture',
} as const;

export const officialFailure = {
  'files-refused': 'les fichiers sont refusés : corrigez ce qui est dit ci-dessous, puis envoyez-les de nouveau',
  'too-many-ended': 'trop de lignes prendraient fin ; si c’est voulu, cochez la case et recommencez',
  unforeseen: 'c’est de notre côté : recommencez, et prévenez-nous si cela se répète',
} as const;

export const officialProblem = {
  'folder-unreadable': 'ce dossier ne se lit pas',
  'file-unreadable': 'ce fichier ne se lit pas',
  'unknown-file': 'ce fichier n’est pas de ceux que nous lisons',
  'unknown-version': 'sa version ne se lit pas dans son nom',
  'version-older': 'une version plus récente est déjà là',
  'not-utf8': 'il n’est pas en UTF-8',
  'column-missing': 'il manque une colonne',
  'line-broken': 'la ligne est coupée',
  'code-invalid': 'ce code n’en est pas un',
  'number-invalid': 'ce nombre n’en est pas un',
  'day-invalid': 'ce jour n’en est pas un',
  'move-unknown': 'cette mobilité n’est pas de celles que nous lisons',
  'label-missing': 'il manque le nom',
  'too-many-ended': 'trop de lignes prendraient fin',
} as const;
