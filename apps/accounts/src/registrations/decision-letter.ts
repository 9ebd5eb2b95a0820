import type { RegistrationState } from '@app/domain';

/** What the letter needs to know. */
interface DecisionFacts {
  firstName: string;
  companyName: string;
  state: RegistrationState;
  comment: string | null;
}

/** Tells somebody what became of their company's registration, French first. */
export function decisionLetter(facts: DecisionFacts): { subject: string; body: string } {
  return facts.state === 'approved' ? approved(facts) : refused(facts);
}

const approved = ({ firstName, companyName }: DecisionFacts) => ({
  subject: `${companyName} peut recruter avec Passerelle`,
  body: `Bonjour ${firstName},

Nous avons vérifié ${companyName} : vous pouvez déposer des offres et recevoir des profils.
Votre première offre est relue avant d’être publiée, sous deux jours ouvrés.

--

Hello ${firstName},

We have checked ${companyName}: you can post offers and receive profiles.
Your first offer is read before it is published, within two working days.
`,
});

const refused = ({ firstName, companyName, comment }: DecisionFacts) => ({
  subject: `Votre demande pour ${companyName}`,
  body: `Bonjour ${firstName},

Nous n’avons pas pu ouvrir l’accès de ${companyName} à Passerelle. La raison :
${comment ?? ''}

Rien n’a été publié. Si c’est une erreur, répondez à ce courriel : une personne vous lira.

--

Hello ${firstName},

We could not open Passerelle to ${companyName}, for the reason above.
Nothing was published. If this is a mistake, answer this e-mail: a person will read you.
`,
});
