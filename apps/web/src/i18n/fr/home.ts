/** The first page. */
export const home = {
  title: 'Trouver un contrat en alternance, avec quelqu’un à vos côtés',
  lead: 'En alternance, on apprend un métier à la fois dans une entreprise et dans un centre de formation. Passerelle rapproche des jeunes, des employeurs et les personnes qui les accompagnent.',
  doors: 'Qui êtes-vous ?',
  youthDoor: 'Je cherche un contrat',
  youthDoorText: 'Regarde les offres. Quand l’une te va, parle-en à ton ou ta coach : c’est toi qui décides.',
  youthSpace: 'J’ai déjà un ou une coach : recevoir mon lien',
  employerDoor: 'Je recrute',
  employerDoorText:
    'Déposez une offre en deux minutes. Vous recevez ensuite des profils courts, sans nom, choisis par des coachs.',
  coachDoor: 'J’accompagne',
  coachDoorText: 'Connectez-vous : ce qui vous attend, et avant quand, est en haut de la page.',
  howTitle: 'Comment ça se passe',
  how1: 'Une entreprise publie une offre.',
  how2: 'Un ou une coach la propose à un jeune, en disant pourquoi.',
  how3: 'Le jeune dit oui ou non. Sans son accord, l’entreprise ne voit rien.',
  how4: 'L’entreprise lit un profil court, sans nom, puis propose un entretien ou dit pourquoi elle ne donne pas suite.',
  how5: 'Le jeune choisit un créneau. Chacun reçoit la date dans son agenda.',
  mailboxHint: 'Cette installation est une démonstration : aucun courriel n’en sort.',
  mailboxLink: 'Lire la boîte aux lettres',
  newest: 'Les dernières offres',
  allOffers: 'Voir toutes les offres',
} as const;
