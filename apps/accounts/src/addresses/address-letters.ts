/** What the letter to the old address needs: a name, the other address, and one page for each answer. */
export interface OldAddressFacts {
  firstName: string;
  newEmail: string;
  confirm: string;
  refuse: string;
}

interface LetterWords {
  subject: string;
  body: string;
}

/** The letter to the new address: is it reachable? It names nobody, since the address may be a slip of the keyboard. French first. */
export const newAddressLetter = (confirm: string): LetterWords => ({
  subject: 'Confirmez votre nouvelle adresse sur Passerelle',
  body: `Bonjour,

Vous avez demandé à recevoir vos lettres de Passerelle à cette adresse. Ouvrez cette page et confirmez :
${confirm}

Confirmez aussi dans la lettre envoyée à votre adresse actuelle : le changement attend les deux.
Ce lien est personnel. Il sert une seule fois et reste valable trois jours.
Si vous n'avez rien demandé, ne faites rien.

--

Hello,

You asked to get your letters from Passerelle at this address. Open the page above and confirm.
Please also confirm in the letter to your present address: the change waits for both.
The link is personal, works once and lasts three days. If you did not ask for it, do nothing.
`,
});

/** The letter to the old address: was it you? French first. */
export const oldAddressLetter = ({ firstName, newEmail, confirm, refuse }: OldAddressFacts): LetterWords => ({
  subject: 'Votre adresse sur Passerelle va changer : est-ce bien vous ?',
  body: `Bonjour ${firstName},

Depuis votre compte, quelqu'un a demandé à remplacer cette adresse par ${newEmail}.

C'est vous ? Ouvrez cette page et confirmez :
${confirm}

Ce n'est pas vous ? Refusez ici, et toutes vos sessions seront fermées :
${refuse}

Sans votre réponse, rien ne change. Ces liens sont personnels, servent une seule fois et restent valables trois jours.

--

Hello ${firstName},

Somebody asked, from your account, to replace this address by ${newEmail}. If it was you, open the first page above and
confirm. If it was not, refuse on the second one, and all your sessions are closed. Without your answer, nothing changes.
The links are personal, work once and last three days.
`,
});

/** The letter to somebody whose address another person typed. It names nobody and asks for nothing. */
export const takenAddressLetter = (): LetterWords => ({
  subject: 'Votre adresse a été demandée pour un autre compte Passerelle',
  body: `Bonjour,

Quelqu'un a demandé à utiliser cette adresse pour un autre compte Passerelle. Elle est déjà la vôtre : rien ne change, et
vous n'avez rien à faire.

--

Hello,

Somebody asked to use this address for another Passerelle account. It is yours already: nothing changes, and there is
nothing for you to do.
`,
});
