import type { Role } from '@app/contracts';

/** What a letter needs to know of an invitation. */
export interface InvitationFacts {
  firstName: string;
  organisationName: string;
  role: Role;
  address: string;
}

const ROLE_WORDS: Record<Role, { fr: string; en: string }> = {
  coach: { fr: 'coach', en: 'coach' },
  prospector: { fr: 'chargé·e de prospection', en: 'prospector' },
  manager: { fr: 'responsable', en: 'manager' },
  administrator: { fr: 'administrateur ou administratrice', en: 'administrator' },
  employer: { fr: 'employeur', en: 'employer' },
  evaluator: { fr: 'évaluateur ou évaluatrice', en: 'evaluator' },
};

/** The letter that invites a colleague, French first. */
export function invitationLetter(facts: InvitationFacts): { subject: string; body: string } {
  const { firstName, organisationName, role, address } = facts;
  return {
    subject: `${organisationName} vous invite sur Passerelle`,
    body: `Bonjour ${firstName},

${organisationName} vous invite à rejoindre son équipe sur Passerelle. Votre rôle : ${ROLE_WORDS[role].fr}.

Pour accepter, ouvrez cette page et confirmez :
${address}

Ce lien est personnel. Il sert une seule fois et reste valable sept jours.
Si vous ne connaissez pas ${organisationName}, ne faites rien.

--

Hello ${firstName},

${organisationName} invites you to join its team on Passerelle. Your role: ${ROLE_WORDS[role].en}.

To accept, open the page above and confirm. The link is personal, works once and lasts seven days.
If you do not know ${organisationName}, do nothing.
`,
  };
}
