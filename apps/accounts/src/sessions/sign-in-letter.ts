/** The page that asks to confirm before it signs in: whatever opens links in letters by itself opens only this page, and spends nothing. */
const PAGE = '/connexion/confirmer';

/** The address of the page that signs in, with the token where no server log sees it. */
export const confirmAddress = (publicUrl: string, token: string): string => `${new URL(PAGE, publicUrl)}#${token}`;

/** The letter that signs somebody in, French first. */
export function signInLetter(firstName: string, address: string): { subject: string; body: string } {
  return {
    subject: 'Votre lien de connexion à Passerelle',
    body: `Bonjour ${firstName},

Vous avez demandé à vous connecter à Passerelle. Ouvrez cette page et confirmez :
${address}

Ce lien est personnel. Il sert une seule fois et reste valable 15 minutes.
Si vous n'avez rien demandé, ne faites rien : personne ne se connecte sans ce lien.

--

Hello ${firstName},

You asked to sign in to Passerelle. Open the page above and confirm.
The link is personal, works once and lasts 15 minutes. If you did not ask for it, do nothing.
`,
  };
}
