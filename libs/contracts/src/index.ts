/**
 * What crosses a wire: events between apps, and HTTP between a browser and an app. Only zod and the domain's words; no Nest, no fetch
 * beyond the typed client.
 */
export * from './access.js';
export * from './accounts.http.js';
export * from './addresses.http.js';
export * from './changes.http.js';
export * from './client.js';
export * from './coaching.http.js';
export * from './common.js';
export * from './employers.http.js';
export * from './consents.http.js';
export { contractTerms, contractView, trainingCalendar } from './contract-shapes.js';
export * from './contracts.http.js';
export * from './duplicates.http.js';
export * from './events.js';
export * from './facts.js';
export { importAction, importProgress, importReport, importRow, importState } from './import-shapes.js';
export * from './offer-details.js';
export * from './offer-edits.http.js';
export * from './offer-imports.http.js';
export * from './offers.http.js';
export * from './organisations.http.js';
export * from './platform.http.js';
export * from './problems.js';
export * from './interviews.http.js';
export * from './proposal-answers.http.js';
export * from './proposal-board.http.js';
export * from './proposals.http.js';
export * from './prospecting.http.js';
export * from './protected-facts.http.js';
export * from './rankings.http.js';
export * from './reference.http.js';
export * from './registrations.http.js';
export * from './relations.http.js';
export * from './rights.http.js';
export * from './route.js';
export * from './search.http.js';
export * from './snapshot-rebuilds.http.js';
export * from './youth-imports.http.js';
export * from './youth-groups.js';
export * from './youth-project.http.js';
export * from './youth-space.http.js';
export * from './youths.http.js';
