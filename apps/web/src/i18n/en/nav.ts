import type { Messages } from '../catalogues';

/** The menus. */
export const nav: Messages['nav'] = {
  work: 'Your work',
  menu: 'Menu',
  close: 'Close',
  footer: 'About',
  today: 'Today',
  youths: 'My youths',
  agenda: 'Agenda',
  duplicates: 'Duplicates',
  board: 'Figures',
  leads: 'Prospecting',
  ownOffers: 'My offers',
  post: 'Post',
  offerImports: 'Files of offers',
  youthImports: 'Files of youths',
  offers: 'Published offers',
  reviews: 'To review',
  organisations: 'Organisations',
  machinery: 'Machinery',
  audit: 'Log',
  reference: 'Data and sources',
  ranking: 'How ranking works',
  accessibility: 'Accessibility',
  legal: 'Legal notice',
  privacy: 'Privacy',
};
