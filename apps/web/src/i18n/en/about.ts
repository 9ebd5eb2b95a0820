import type { frenchAbout } from '../fr/about';
import type { Translated } from '../translate';

/** The pages that explain, in English. */
export const englishAbout: Translated<typeof frenchAbout> = {
  ranking: {
    heading: 'How ranking works',
    lead: 'Passerelle orders the offers for each young person, and the young people for each offer, to help coaches look. A calculation suggests, people decide.',
    rulesTitle: 'What must be possible',
    rulesText: 'First a few plain questions, the same for everybody:',
    unknownText:
      'When a piece of information is missing, the answer is “to be checked”, not “no”. When something blocks, Passerelle says the smallest change that would unblock it.',
    criteriaTitle: 'What puts an offer higher',
    criteriaText: 'Then points. They change the order, they exclude nobody:',
    neverTitle: 'What never counts',
    neverText:
      'Name, sex, origin, exact address, health, disability, family, religion, benefits. These are not given to the ranking. Age only serves to know whether the law allows the contract.',
    peopleTitle: 'Who decides',
    coachName: 'The person who supports',
    coachText: 'They see the points and the reasons. They may propose another offer than the first one, and say why.',
    youthName: 'The young person',
    youthText:
      'They see why an offer is proposed. They say yes or no. Without their yes, the employer receives nothing.',
    employerName: 'The employer',
    employerText: 'They read skills and a project, without name, age or address. They see neither points nor ranking.',
    rightsTitle: 'Asking for an explanation',
    rightsText:
      'Anybody may ask why an offer was proposed to them or not, and have a piece of information corrected. Write to the person who supports you: they see each reason and can change it.',
  },
  rankingRules: {
    'contract-type': 'Does the type of contract of the offer suit the young person?',
    'age-window': 'Does the law allow this contract at their age and in their situation?',
    'wished-occupation': 'Is it an occupation they chose, or a similar one?',
    distance: 'Can they get there in the time and by the means they gave?',
    'start-window': 'Are they available when the contract starts?',
    openings: 'Is there an opening left?',
  },
  rankingCriteria: {
    'wish-rank': 'The occupation is high in the list of their wishes.',
    'start-fit': 'The start is close to the days on which they are available.',
    'career-project': 'The occupation is part of a project that they tried or confirmed.',
    'skills-in-common': 'The offer asks for skills that they have already shown.',
    travel: 'The journey is shorter. This only orders their own list, never that of the employer.',
  },
  accessibility: {
    heading: 'Accessibility',
    lead: 'Passerelle wants to be usable by everybody, also by keyboard, with a magnifier or with a screen reader.',
    stateTitle: 'Where do we stand?',
    stateText:
      'The pages aim at RGAA 4 and WCAG 2.2, level AA. Each page is checked by an automatic tool at each change. Nobody from outside has audited them yet, so conformity is not declared.',
    howTitle: 'How the pages are made',
    howText:
      'The font Atkinson Hyperlegible Next is drawn for people with low vision. Colour never carries information alone, everything can be done by keyboard, and text can be enlarged twice.',
    knownTitle: 'What we know of',
    knownText: 'Documents attached by other people may not be accessible.',
    contactTitle: 'Telling of a problem',
    contactText:
      'Tell the person who supports you, or the organisation that gave you access, on which page and with which tool. They answer, and help you to do it another way meanwhile.',
    rightsTitle: 'If nobody answers',
    rightsText:
      'You can write to the French Defender of Rights (defenseurdesdroits.fr) or see one of their delegates near you.',
  },
  legal: {
    heading: 'Legal notice',
    editorTitle: 'Who publishes this site',
    editorText:
      'The organisation that installed Passerelle and invited you publishes it and answers for its content. Its name stands in its letters.',
    hostTitle: 'Where it is hosted',
    hostText: 'On the machines chosen by that organisation. Ask it for the name and address of its host.',
    licenceTitle: 'Free software',
    licenceText:
      'Passerelle is free software under the AGPL-3.0 licence: anybody may read, check and reuse its code, that of the ranking included. The names of communes come from the public data of Insee and La Poste (Etalab 2.0) and from GeoNames (CC BY 4.0).',
  },
  privacy: {
    heading: 'Privacy',
    lead: 'What Passerelle keeps about you, why, how long, and what you can ask.',
    whoTitle: 'Who is responsible',
    whoText:
      'The organisation that supports the young people (youth centre, training centre, association…). It decides what is written down and answers you.',
    whatTitle: 'What is kept',
    whatText:
      'Of a young person: how to reach them, their wishes, their skills, when they are available and the steps of their search. Of an employer: the site, the person to reach and the offers. Information about health is encrypted apart and never serves for ranking.',
    seeTitle: 'Who sees what',
    seeText:
      'The person who supports sees the files of their young people. The employer reads a short profile without a name, with the agreement of the young person to that offer; the first name only once an interview is confirmed. Each sensitive reading is written down.',
    longTitle: 'How long',
    longText:
      'As long as the support lasts, then for the time set by law. After that the information is erased or made anonymous.',
    rightsTitle: 'What you can ask',
    rightsText:
      'To read your information, correct it, receive a copy, object to a use or have it erased. The first letter you received has a link to do it yourself. You can also write to the French data protection authority (cnil.fr).',
    deviceTitle: 'On your device',
    deviceText:
      'One cookie, to stay signed in. Your drafts stay in your browser until you send them. No audience measurement, no advertising.',
  },
};
