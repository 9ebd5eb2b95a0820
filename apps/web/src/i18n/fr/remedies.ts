import type { FailureCode } from '../../app/failure';

/** What to do about it, said to adults. */
export const remedy = {
  'input-invalid': 'Rien n’est perdu. Relisez vos réponses, corrigez et envoyez de nouveau.',
  'body-unreadable': 'Rien n’est perdu. Envoyez de nouveau ; si cela recommence, rechargez la page.',
  'sign-in-needed':
    'Votre connexion est terminée. Connectez-vous de nouveau : ce que vous avez écrit est gardé sur cet appareil.',
  'link-invalid':
    'Ouvrez de nouveau le lien depuis le courriel, en entier. Si cela ne suffit pas, répondez à ce courriel : une personne vous aidera.',
  'link-expired':
    'Les liens ne durent qu’un temps, pour votre sécurité. Demandez-en un nouveau, ou répondez au courriel : une personne vous aidera.',
  'link-used': 'Votre réponse est déjà enregistrée. Pour la changer, répondez au courriel : une personne vous aidera.',
  'not-allowed': 'Demandez à la personne responsable de votre structure de vous ouvrir cet accès.',
  'not-found': 'Vérifiez l’adresse, ou repartez de l’accueil.',
  'body-too-large': 'Envoyez moins de texte ou un fichier plus petit.',
  'changed-meanwhile': 'Rechargez la page pour voir ce qui a changé, puis refaites votre modification.',
  'place-unknown': 'Vérifiez le nom et le code postal de la commune, puis envoyez de nouveau.',
  'too-many-requests': 'Attendez une minute, puis essayez de nouveau. Rien n’est perdu.',
  internal:
    'Rien n’est perdu. Réessayez dans quelques minutes ; si cela continue, prévenez-nous en donnant le numéro ci-dessous.',
  'not-ready': 'Patientez une minute, puis réessayez. Rien n’est perdu.',
  'transition-not-allowed':
    'Quelqu’un a répondu, ou le délai est passé. Rechargez la page pour voir où en sont les choses.',
  'agreement-missing': 'Rien ne part chez l’employeur tant que le jeune n’a pas dit oui.',
  'slot-in-the-past': 'Choisissez un moment à venir et envoyez de nouveau.',
  'slots-not-distinct': 'Changez l’un des deux et envoyez de nouveau.',
  'slots-count': 'Ajoutez ou retirez des créneaux et envoyez de nouveau.',
  'slot-unknown': 'Rechargez la page pour voir les créneaux proposés.',
  'reason-required': 'Choisissez une raison dans la liste et envoyez de nouveau.',
  'network-lost':
    'Rien n’est perdu : ce que vous avez écrit est gardé sur cet appareil. Vérifiez le réseau, puis réessayez.',
  'answer-unreadable':
    'Passerelle a été mise à jour. Rechargez la page : ce que vous avez écrit est gardé sur cet appareil.',
  'link-missing': 'Ouvrez cette page depuis le courriel que vous avez reçu : le lien complet s’y trouve.',
  'wrong-password': 'Vérifiez les deux, ou recevez plutôt un lien de connexion par courriel.',
  'actor-not-allowed': 'Rechargez la page pour voir ce que vous pouvez faire maintenant.',
  'recorder-not-allowed': 'Demandez à la personne qui suit ce dossier de la noter.',
  'reason-unknown': 'Rechargez la page et choisissez de nouveau : ce que vous avez écrit est gardé.',
  'comment-required': 'Écrivez quelques mots et envoyez de nouveau.',
  'agreement-too-old': 'Demandez de nouveau au jeune : sa réponse prend une minute.',
  'sent-again-already': 'Proposez l’offre de nouveau : le jeune répond, puis le profil repart.',
  'held-already': 'Répondez maintenant, par un entretien ou par une raison.',
  'hold-day-invalid': 'Choisissez un jour à venir.',
  'slot-invalid': 'Corrigez l’heure de fin et envoyez de nouveau.',
  'interview-not-started': 'Revenez après l’heure de l’entretien.',
  'absence-incomplete': 'Dites qui était absent, et si l’absence est excusée.',
  'day-invalid': 'Corrigez le jour et envoyez de nouveau.',
  'answered-already':
    'Un seul accord suffit : vous n’avez plus rien à faire. Pour en parler, appelez la personne qui suit votre enfant.',
} as const satisfies Partial<Record<FailureCode, string>>;

/** The same said to a youth, for what can happen on their pages. */
export const remedyYouth = {
  'input-invalid': 'Rien n’est perdu. Relis ta réponse et envoie-la de nouveau.',
  'sign-in-needed': 'Ouvre de nouveau le lien depuis le message que tu as reçu.',
  'link-invalid':
    'Ouvre de nouveau le lien depuis le message, en entier. Si ça ne marche pas, appelle la personne qui t’accompagne : elle peut répondre pour toi.',
  'link-expired':
    'Ce n’est pas grave. Demande un nouveau lien, ou appelle la personne qui t’accompagne : elle peut noter ta réponse.',
  'link-used': 'Ta réponse est déjà enregistrée. Tu as changé d’avis ? Dis-le à la personne qui t’accompagne.',
  'not-found': 'Cette proposition n’est plus là. La personne qui t’accompagne peut te dire ce qui s’est passé.',
  'changed-meanwhile': 'Regarde où ça en est, puis envoie de nouveau : ce que tu as écrit est gardé.',
  'place-unknown': 'Vérifie le nom de la commune, choisis-la dans la liste et envoie de nouveau.',
  'too-many-requests': 'Attends une minute, puis réessaie. Rien n’est perdu.',
  internal: 'Rien n’est perdu. Réessaie dans quelques minutes ; si ça continue, préviens la personne qui t’accompagne.',
  'not-ready': 'Attends une minute, puis réessaie. Rien n’est perdu.',
  'transition-not-allowed': 'Quelqu’un a déjà répondu, ou le délai est passé. Regarde où ça en est.',
  'slot-in-the-past': 'Ce moment est passé. Choisis-en un autre, ou dis que tu ne peux pas venir.',
  'slot-unknown': 'Recharge la page pour voir les moments proposés.',
  'reason-required': 'Choisis une raison dans la liste et envoie de nouveau.',
  'network-lost':
    'Rien n’est perdu : ce que tu as écrit est gardé sur ton téléphone. Vérifie le réseau, puis réessaie.',
  'answer-unreadable': 'Passerelle a été mise à jour. Recharge la page : ce que tu as écrit est gardé.',
  'link-missing': 'Ouvre cette page depuis le message que tu as reçu : le lien complet s’y trouve.',
  'actor-not-allowed': 'Recharge la page pour voir ce que tu peux faire maintenant.',
  'reason-unknown': 'Recharge la page et choisis de nouveau : ce que tu as écrit est gardé.',
  'comment-required': 'Écris quelques mots et envoie de nouveau.',
} as const satisfies Partial<Record<FailureCode, string>>;
