/** What the address of the list of companies may say: words of a name, and only one's own. */
export const leadsIn = (address: Record<string, unknown>): { mots?: string; qui?: 'mine' } => {
  const words = typeof address.mots === 'string' || typeof address.mots === 'number' ? String(address.mots) : '';
  return { ...(words.trim() ? { mots: words.slice(0, 80) } : {}), ...(address.qui === 'mine' ? { qui: 'mine' } : {}) };
};
